import { capital } from '../capital.ts'
import type { PeopleShare } from '../share-in-people.ts'
import type { releaseEnglish } from '../en/release.ts'

const numbers: Record<number, string> = {
  1: 'eine',
  2: 'zwei',
  3: 'drei',
  4: 'vier',
  5: 'fünf',
  7: 'sieben',
  9: 'neun',
  10: 'zehn',
}

function ofThem({ count, of }: PeopleShare): string {
  return `${count === 1 ? 'einer' : numbers[count]} von ${numbers[of]}`
}

export const releaseGerman: typeof releaseEnglish = {
  title: 'Coaching in der Organisation',
  eyebrow: (span) => `Coaching in der Organisation, ${span}`,
  headline: {
    covered: ({ count, of }) =>
      `${capital(numbers[count] ?? '')} von ${numbers[of]} Personen ${count === 1 ? 'hatte' : 'hatten'} ein 1:1.`,
    coveredPercent: (share) => `${share} der Personen hatten ein 1:1.`,
    coveredBelow: (share) => `Weniger als ${share} der Personen hatten ein 1:1.`,
    coveredAbove: (share) => `Mehr als ${share} der Personen hatten ein 1:1.`,
    under: (share) => `Bei ${ofThem(share)} waren es weniger als 15 Minuten pro Woche.`,
    underPercent: (share) => `Bei ${share} waren es weniger als 15 Minuten pro Woche.`,
    underBelow: (share) => `Bei weniger als ${share} waren es unter 15 Minuten pro Woche.`,
    underAbove: (share) => `Bei mehr als ${share} waren es unter 15 Minuten pro Woche.`,
    none: 'Für diese vier Wochen lässt sich keine Zahl zeigen.',
  },
  released: (day) =>
    `Veröffentlicht am ${day}, für HR, Betriebsrat und alle Beschäftigten gleich. Nur Gruppen: keine Person, keine Führungskraft, kein Wort aus einem Gespräch.`,
  left: (from, to) =>
    `Zwischen ${from} und ${to} der Menschen sind nicht gezählt, weil sie oder ihr Gegenüber diese Zahlen verlassen haben.`,
  plans: (from, to) => `In ${from} bis ${to} der 1:1s lief ein Coaching-Plan; was darin steht, sieht hier niemand.`,
  twoCycles: (from, to) => `In ${from} bis ${to} hat er zwei volle Zyklen seiner Kennzahl erreicht.`,
  basedOn: (from, to) =>
    `Grundlage sind die Kalender von ${from} bis ${to} der Führungskräfte. Wessen Führungskraft keinen lesbaren Kalender hat, ist in keiner Zahl.`,
  below: (share) => `unter ${share}`,
  above: (share) => `über ${share}`,
  range: (lo, hi) => `${lo} bis ${hi}`,
  notTelling: 'Was sagt uns das nicht?',
  coverage: {
    name: 'Reichweite',
    meaning: 'hatten mindestens ein 1:1 in den vier Wochen',
    notTelling: 'Länge, Güte und welche Personen.',
  },
  underCoached: {
    name: 'Unter 15 Minuten pro Woche',
    meaning: 'Zeit in 1:1s, oder keine',
    notTelling: 'Ob 15 Minuten zur Aufgabe passen, und andere Unterstützung.',
  },
  concentration: {
    name: 'Konzentration',
    between: (from, to) => `${from} bis ${to} zwischen Führungskräften`,
    meaning: 'Gini: 0 heißt alle gleich viel, 1 alles für eine Person.',
    notTelling: 'Ob ungleich auch ungerecht ist: Wer neu ist, braucht vielleicht mehr.',
    least: 'Sie wird ab 50 Personen gezeigt.',
  },
  helpfulness: {
    name: 'Hilfreich',
    notTelling: 'Warum, und was die dachten, die nicht geantwortet haben.',
    least: 'Dafür braucht es mehr Antworten aus mehr Teams.',
  },
  kept: {
    name: 'Eingehalten oder verschoben',
    meaning: 'rechtzeitig, von den geplanten 1:1s ohne Abwesenheiten',
    notTelling: 'Wer um eine Verschiebung bat und warum.',
    least: 'Hier könnte sie von Einzelnen erzählen.',
  },
  counted: (people, shown, all) =>
    all === 0
      ? `${people} Personen waren an mindestens der Hälfte ihrer Tage da und sind gezählt.`
      : `${people} Personen waren an mindestens der Hälfte ihrer Tage da und sind gezählt; ${shown} von ${all} Gruppen sind gezeigt.`,
  band: (band) => band.replace('-', ' bis '),
  picture: {
    coverage: (by) => `Reichweite ${by}`,
    underCoached: (by) => `Unter 15 Minuten ${by}`,
    key: 'In den Bildern ist ein Punkt der Anteil der Personen und eine Linie sein wahrscheinlicher Bereich; ohne Punkt ist nur der Bereich bekannt.',
    overlap: 'Wo Linien sich überdecken, kann der Unterschied Zufall sein.',
    coverageMeans: 'Personen mit mindestens einem 1:1 in den vier Wochen',
    underCoachedMeans: 'Personen mit weniger als 15 Minuten pro Woche, oder keinen',
    all: (share) => `alle ${share}`,
    spoken: 'Die Tabelle darunter enthält dieselben Zahlen.',
  },
  table: {
    title: (by) => `${capital(by)}, als Tabelle`,
    people: 'Personen',
    coverage: 'Reichweite',
    underCoached: 'Unter 15 Min. pro Woche',
    likely: 'Bereich',
    all: 'Alle',
  },
  helpful: {
    title: 'Wie hilfreich 1:1s sind',
    question: '„Wie hilfreich war Ihr letztes 1:1?“',
    meaning: (answers) => `von ${answers} waren 4 oder 5 von\u00a05`,
    answers: (band) => `${band.replace('-', ' bis ')} Antworten`,
    notShown:
      'Dafür braucht es mehr Antworten aus mehr Teams. Was geantwortet wurde, bleibt gezählt; das nächste Quartal kommt hinzu.',
    notTelling: 'Warum, und was die sagen würden, die nicht geantwortet haben.',
    doTitle: 'Was man damit tun kann',
    doThis: 'Im Team fragen: Was würde unsere 1:1s ein wenig nützlicher machen?',
    ruleTitle: 'Wann die Zahl gezeigt wird',
    rule: (k, kManagers, share) =>
      `Ganze Quartale, jedes einmal: mindestens ${k} Antworten aus den Teams von mindestens ${kManagers} Führungskräften, von keiner mehr als ${share}. Für ein Team, eine Abteilung oder eine Führungskraft gibt es keine Zahl.`,
  },
  howOften: {
    title: 'Wie oft man sich trifft',
    meaning:
      'Anteil der Personen, nach der mittleren Zeit von einem 1:1 zum nächsten in zehn Arbeitswochen: Urlaub und freie Tage zählen nicht, und ein Fünftel mehr gilt noch.',
    bands: {
      weekly: 'Jede Woche',
      'up-to-3': 'Bis 3 Wochen',
      '3-to-6': '3 bis 6 Wochen',
      '6-to-10': '6 bis 10 Wochen',
      'over-10': 'Keines in 10 Wochen',
    },
    notTelling: 'Was die beiden vereinbart haben: Ein langsamerer Rhythmus kann der richtige sein.',
  },
  spread: {
    title: 'Wie gleichmäßig 1:1s verteilt sind',
    sessions: (average, median) =>
      `In vier Wochen, in denen sie da waren, hatten Personen im Schnitt ${average} 1:1s, die Hälfte von ihnen höchstens ${median}.`,
    half: (share) => `Auf die Hälfte der Personen, die mit den wenigsten 1:1s, entfielen ${share} davon.`,
    gini: (value) => `Gini ${value}`,
    giniMeans: '0: alle hatten gleich viele. 1: eine Person hatte alle.',
    between: (from, to) =>
      `${from} bis ${to} des Unterschieds liegen zwischen Führungskräften, der Rest innerhalb ihrer Teams.`,
    betweenMeans: {
      between: 'Vor allem treffen manche Führungskräfte ihre Leute öfter als andere: auf ihre Zeit und Übung schauen.',
      both: 'Führungskräfte unterscheiden sich, und die meisten treffen einige ihrer Leute öfter als andere.',
      within: 'Vor allem treffen Führungskräfte einige ihrer Leute öfter als andere: nach dem Grund fragen.',
    },
    notTelling: 'Ob ungleich auch ungerecht ist: Wer neu ist, braucht vielleicht mehr. 0 ist kein Ziel.',
    table: 'Die Kurve als Tabelle',
    people: 'Anteil der Personen, wenigste 1:1s zuerst',
    share: 'Anteil der 1:1s',
    picture: 'Eine Kurve von 0 bis 100 %. Die Tabelle darunter enthält dieselben Zahlen.',
  },
  topics: {
    title: 'Worum es in 1:1s geht',
    meaning:
      'Von den 1:1s, bei denen Themen gewählt wurden, der Anteil mit jedem der acht; eines kann bis zu drei haben. Von allen zusammen; für eine Gruppe gibt es keine Zahl.',
    notTelling: 'Was gesagt wurde, und worum es in den 1:1s ging, bei denen niemand ein Thema wählte.',
  },
  whole: {
    title: 'Was aus 1:1s wird',
    text: 'Von allen zusammen; für eine Gruppe gibt es keine Zahl.',
    of: (least) => `bei mindestens ${least} Personen, die welche hatten`,
    measures: {
      reliability: {
        name: 'Eingehalten oder rechtzeitig verschoben',
        means:
          'Geplante 1:1s, die an ihrem Tag oder bald danach stattfanden. Was ausfiel, weil jemand nicht da war, zählt nicht mit.',
        notTelling: 'Wer um eine Verschiebung bat und warum.',
      },
      evidence: {
        name: 'Mit einer Spur',
        means:
          '1:1s, die stattfanden und eine Notiz, eine Zusage oder ein Wort darüber hinterließen. Von den anderen spricht nur der Kalender.',
        notTelling: 'Ob die ohne Spur stattfanden: Ein guter Spaziergang hinterlässt keine.',
      },
      nextStep: {
        name: 'Mit einem nächsten Schritt',
        means: '1:1s, an deren Tag jemand etwas zusagte.',
        notTelling: 'Ob ein nächster Schritt nötig war.',
      },
      managerPromises: {
        name: 'Zusagen der Führungskräfte, rechtzeitig gehalten',
        means: 'Zum ersten vereinbarten Tag, von denen, die in den vier Wochen fällig waren.',
        notTelling: 'Wie groß sie waren. Es ist keine Note: Wer alles rechtzeitig hält, sagt vielleicht zu wenig zu.',
      },
      reportPromises: {
        name: 'Zusagen der Mitarbeitenden, rechtzeitig gehalten',
        means: 'Zum ersten vereinbarten Tag, von denen, die in den vier Wochen fällig waren.',
        notTelling: 'Wie groß sie waren und was dazwischenkam.',
      },
      sayDo: {
        name: 'Überhaupt gehaltene Zusagen',
        means: 'Rechtzeitig oder später, von beiden Seiten, von denen, die in den vier Wochen fällig waren.',
        notTelling: 'Wie spät, und ob es noch half.',
      },
      carryOver: {
        name: 'Offen und über ihren Tag',
        means: 'Von allen Zusagen, die am Ende der vier Wochen offen waren.',
        notTelling: 'Ob die beiden inzwischen einen anderen Tag vereinbart haben.',
      },
    },
  },
  trend: {
    title: 'Im Lauf der Zeit',
    text: 'Jeder Punkt ist eine eigene Veröffentlichung. Die Linie bricht, wo vier Wochen fehlen, wo viele Personen nicht da waren und wo Anteile anders gezählt wurden.',
    picture: 'Zwei Linien im Lauf der Zeit. Die Tabelle darunter enthält dieselben Zahlen.',
    table: 'Die Linien als Tabelle',
    season: 'viele nicht da',
    missing: 'nicht veröffentlicht',
    hidden: 'nicht gezeigt',
  },
  change: {
    more: (now, before) =>
      `Mehr Personen hatten ein 1:1 als in den vier Wochen davor: ${now} statt ${before}, mehr als Zufall brächte.`,
    fewer: (now, before) =>
      `Weniger Personen hatten ein 1:1 als in den vier Wochen davor: ${now} statt ${before}, mehr als Zufall brächte.`,
    same: (now, before) =>
      `Gegenüber den vier Wochen davor hat sich nichts geändert, was nicht Zufall sein kann: ${now} hatten ein 1:1, damals ${before}.`,
    season:
      'Diese vier Wochen lassen sich nicht mit denen davor vergleichen: In einer der beiden Zeiten waren viele nicht da.',
    version: 'Diese vier Wochen lassen sich nicht mit denen davor vergleichen: Anteile werden seither anders gezählt.',
    notTelling: 'Es sagt nicht warum, und nicht, ob es dieselben Personen sind.',
  },
  askWhy: {
    title: 'Wo eine Frage lohnt',
    coverage: {
      below: (group) => `${group}: Weniger Personen hatten ein 1:1 als anderswo.`,
      above: (group) => `${group}: Mehr Personen hatten ein 1:1 als anderswo.`,
    },
    underCoached: {
      below: (group) => `${group}: Weniger Personen als anderswo hatten unter 15 Minuten je Woche.`,
      above: (group) => `${group}: Mehr Personen als anderswo hatten unter 15 Minuten je Woche.`,
    },
    none: 'In keiner dieser Gruppen: Kein Unterschied zu den anderen ist zweimal hintereinander größer als der Zufall.',
    rule: 'Eine Gruppe steht hier, wenn sie sich um zehn Punkte und mehr als zufällig von allen anderen unterscheidet, in diesen vier Wochen und in denen davor, und wenn der Anteil der Neuen oder einer Stufe es nicht erklärt. Gerechnet allein aus den veröffentlichten Anteilen.',
    notTelling:
      'Warum. Es kann einen guten Grund geben, und eine Gruppe, die hier nicht steht, kann ihre eigenen Gründe haben.',
  },
  compare: {
    title: 'Zweimal vier Wochen nebeneinander',
    choose: 'Neben diesen vier Wochen',
    none: 'nichts',
    text: 'In Gruppen können inzwischen andere Personen sein. Ein Unterschied ist erst eine Frage wert, wenn die Spannen auseinanderliegen, zweimal hintereinander.',
    absent: 'keine solche Gruppe',
  },
  print: 'Drucken',
  save: {
    workbook: 'Excel-Mappe',
    csv: 'CSV für Programme',
    picture: 'Bild',
    as: 'als',
    about: 'Über diese Zahlen',
    group: 'Gruppe',
    means: 'Was gezählt wird',
    share: 'Anteil',
    from: 'von',
    to: 'bis',
  },
  notShown: 'nicht gezeigt',
  notShownWhy: {
    ask: 'Was heißt „nicht gezeigt“?',
    answer: (k, kManagers, share) =>
      `Eine Gruppe wird gezeigt, wenn sie mindestens ${k} Personen von mindestens ${kManagers} Führungskräften umfasst, keine davon mit mehr als ${share}, und wenn sich nichts Verborgenes durch Abziehen errechnen lässt. Sonst steht dort „nicht gezeigt“, aus welchem Grund auch immer. Es sagt nichts Gutes oder Schlechtes über die Gruppe.`,
  },
  leftOut: {
    ask: 'Warum heißt hier niemand gut begleitet, eng geführt oder alleingelassen?',
    answer:
      'Dafür müsste man wissen, wie viel ihrer übrigen Zeit Menschen mit ihrer Führungskraft in Besprechungen sind, und dazu die Kalender aller lesen. Gelesen werden hier nur die Kalender der Führungskräfte, und nur für 1:1s. Darum wird so etwas weder für eine Person noch für eine Gruppe berechnet.',
  },
  masks: {
    ask: 'Was heißt „unter“ und „über“?',
    answer:
      'Nahe 0 und 100 % wird nur eine Grenze genannt, damit niemand an der Zahl abzulesen ist: 25 und 75 % bei 5 bis 9 Personen, 15 und 85 % bei 10 bis 19, 10 und 90 % bei 20 bis 49, 5 und 95 % ab 50.',
    older: 'Dieser Zeitraum ist älter als diese Grenzen: Unter 50 Personen gelten hier 10 und 90 %.',
    since: (span: string) =>
      `Diese Grenzen gelten ab den vier Wochen ${span}; frühere Veröffentlichungen bleiben, wie sie waren.`,
  },
  /** People of whom the directory names no department. */
  dimensions: {
    department: { name: 'Abteilung', by: 'nach Abteilung', none: 'Ohne Abteilung' },
    division: { name: 'Bereich', by: 'nach Bereich', none: 'Ohne Bereich' },
    office: { name: 'Standort', by: 'nach Standort', none: 'Ohne Standort' },
    country: { name: 'Land', by: 'nach Land', none: 'Ohne Land' },
    tenure: { name: 'Zeit im Haus', by: 'nach Zeit im Haus', none: 'Erster Tag nicht bekannt' },
    employeeType: { name: 'Beschäftigung', by: 'nach Beschäftigung', none: 'Beschäftigung nicht bekannt' },
    level: { name: 'Ebene', by: 'nach Ebene', none: 'Ebene nicht bekannt' },
    workTime: { name: 'Voll- oder Teilzeit', by: 'nach Voll- oder Teilzeit', none: 'Arbeitszeit nicht bekannt' },
    workplace: { name: 'Remote oder vor Ort', by: 'nach remote oder vor Ort', none: 'Arbeitsort nicht bekannt' },
    leads: { name: 'Wen jemand führt', by: 'nach Führung', none: 'Nicht bekannt' },
  },
  otherDimension: (name) => ({ name, by: `nach ${name}`, none: 'Nicht bekannt' }),
  tenures: {
    'under-1': 'Unter 1 Jahr',
    '1-to-3': '1 bis 3 Jahre',
    'over-3': '3 Jahre und länger',
  },
  workTimes: { 'full-time': 'Vollzeit', 'part-time': 'Teilzeit' },
  workplaces: { site: 'Vor Ort', hybrid: 'Hybrid', remote: 'Remote' },
  leadBands: { managers: 'Führen Führungskräfte', people: 'Führen Personen', nobody: 'Führen niemanden' },
  dimension: 'Gruppen',
  noGroups: 'Keine Gruppe wird in diesen vier Wochen für sich gezeigt.',
  noFigure: {
    title: 'Warum hier keine Zahl steht',
    text: 'Es waren zu wenige Personen oder Führungskräfte, oder eine Zahl hätte etwas über einzelne Personen verraten. Das sagt nichts Gutes oder Schlechtes.',
    needs: (k, kManagers, share) =>
      `Eine Zahl braucht mindestens ${k} Personen mit mindestens ${kManagers} Führungskräften, keine davon mit mehr als ${share}, auch für alle zusammen.`,
    stays: 'Was zwei Personen von ihren eigenen 1:1s sehen, ist davon nicht berührt.',
    next: 'Die nächsten vier Wochen werden neu gezählt. Niemand muss etwas tun.',
  },
  block: 'Vier Wochen',
  exportTables: 'Speichern',
  exported: (file) => `${file} wurde gespeichert.`,
  desk: {
    title: 'Der HR-Arbeitsplatz',
    text: 'Summen der ganzen Organisation, etwa zur Fluktuation, und Gruppen von Personen aus einer Datei. Nur Personen mit der HR-Rolle sehen ihn.',
    open: 'Arbeitsplatz öffnen',
    close: 'Arbeitsplatz schließen',
    reading: 'Der Arbeitsplatz wird gelesen.',
    trouble: 'Der HR-Arbeitsplatz konnte nicht gelesen werden',
  },
  refused: {
    title: 'Sie sehen alles, was veröffentlicht ist',
    text: 'HR sieht dieselben Zahlen zum Coaching. Mit der HR-Rolle kann man außerdem die Tabellen als Datei speichern und Summen der ganzen Organisation, etwa zur Fluktuation, hinzufügen und sehen. Die IT vergibt diese Rolle.',
  },
  noneYet: {
    title: 'Noch ist nichts veröffentlicht',
    text: 'Alle vier Wochen entsteht eine Veröffentlichung. Die erste erscheint hier nach dem Ende ihrer vier Wochen, für alle zur selben Zeit.',
    who: [
      'Gruppen von mindestens fünf Personen mit mindestens drei Führungskräften, nie eine Person oder eine Führungskraft.',
      'Alle in der Organisation lesen dieselben Zahlen wie HR.',
      'Kein Wort einer Notiz, einer Zusage oder eines Themas ist je Teil davon.',
    ],
  },
  loading: 'Die Veröffentlichung wird gelesen.',
  offline: 'Sie sind offline. Was hier steht, wurde vorher gelesen; nichts ist verloren.',
  offlineEmpty: 'Sie sind offline. Die Zahlen erscheinen von selbst, sobald das Netz wieder da ist.',
  trouble: {
    title: 'Die Zahlen konnten nicht gelesen werden',
    safe: 'Veröffentlichungen ändern sich nie, es ist also nichts verloren.',
    exportFailed: 'Die Tabellen konnten nicht gespeichert werden.',
  },
}
