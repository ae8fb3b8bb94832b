import type { Words } from './card-words.ts'

const topics = {
  goals: 'Ziele',
  obstacles: 'Hindernisse',
  feedback: 'Feedback',
  development: 'Entwicklung',
  career: 'Laufbahn',
  workload: 'Arbeitsmenge',
  collaboration: 'Zusammenarbeit',
  recognition: 'Anerkennung',
} as const

export const german: Words = {
  notTellingQuestion: 'Was sagt uns das nicht?',
  topics,
  tooLittle: 'Dafür liegt noch zu wenig vor.',
  lack: (need, have) => (have === undefined ? `Nötig: ${need}.` : `Nötig: ${need}, bisher ${have}.`),
  basis: (span, n) => `${span} · n = ${n}`,
  outOf: (x, n) => `${x} von ${n}`,
  reasons: {
    min_group: 'Nicht gezeigt: Die Gruppe ist zu klein, um alle darin unerkannt zu lassen.',
    min_managers: 'Nicht gezeigt: Bei so wenigen Führungskräften beschriebe die Zahl eine einzelne.',
    dominance: 'Nicht gezeigt: Eine Führungskraft führt mehr als die Hälfte dieser Personen.',
    too_few_new: 'Nicht gezeigt: Seit der letzten Veröffentlichung kamen zu wenige neue Antworten.',
    too_early: 'Noch zu früh für eine Aussage.',
    opted_out: 'Von einer Seite abgeschaltet; Notizen und Zusagen laufen weiter.',
    no_cadence: 'Es ist noch kein Rhythmus vereinbart.',
    season: 'Viele waren abwesend; ein Vergleich wäre jetzt nicht fair.',
  },
  units: {
    expectedTalks: ['zu erwartendes 1:1', 'zu erwartende 1:1'],
    talks: ['1:1', '1:1'],
    taggedTalks: ['Gespräch mit Themen', 'Gespräche mit Themen'],
    plannedTalks: ['geplantes 1:1', 'geplante 1:1'],
    workdays: ['gemeinsamer Arbeitstag', 'gemeinsame Arbeitstage'],
    duePromises: ['fällige Zusage', 'fällige Zusagen'],
    duePromisesPerSide: ['fällige Zusage auf jeder Seite', 'fällige Zusagen auf jeder Seite'],
    dueNextSteps: ['fälliger nächster Schritt', 'fällige nächste Schritte'],
    promises: ['Zusage', 'Zusagen'],
    keptPromises: ['erledigte Zusage', 'erledigte Zusagen'],
    people: ['Person', 'Personen'],
    answers: ['Antwort', 'Antworten'],
    newAnswers: ['neue Antwort', 'neue Antworten'],
  },
  cards: {
    cadenceAdherence: {
      name: 'Einhaltung des Rhythmus',
      formula: 'Anteil der gemeinsamen Arbeitstage, an denen das letzte 1:1 nicht länger zurücklag als vereinbart.',
      needs: 'Ein Zeitraum, in dem mindestens zwei 1:1 zu erwarten waren.',
      notTelling: 'Ob die Gespräche gut waren, und was auf dem Flur besprochen und nicht eingetragen wurde.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ detail }, format) =>
        detail.uncovered === 0
          ? ''
          : `An ${format.count(detail.uncovered, 'Arbeitstag', 'Arbeitstagen')} lag das letzte 1:1 zu weit zurück. Jetzt einen Termin setzen oder einen ruhigeren Rhythmus vereinbaren?`,
    },
    timeSinceLast: {
      name: 'Zeit seit dem letzten 1:1',
      formula:
        'Kalendertage seit dem letzten 1:1, das stattfand; wann das nächste fällig ist, entscheiden die Arbeitstage.',
      needs: 'Ein 1:1, oder fünf Arbeitstage bei einem neuen Paar.',
      notTelling: 'Den Grund; eine lange Pause kann verabredet sein.',
      value: (reading, format) => format.count(reading.value, 'Tag', 'Tage'),
      prompt: ({ value, detail, asOf }, format) => {
        if (detail.state === 'never')
          return `Noch kein 1:1 nach ${format.count(value, 'Tag', 'Tagen')}. Das erste darf kurz sein.`
        if (detail.state === null || detail.state === 'on_track' || detail.dueOn === null) return ''
        const since = detail.dueOn === asOf ? 'heute' : `seit ${format.day(detail.dueOn)}`
        return `Fällig ${since}. Nehmen Sie die nächste halbe Stunde, die bei Ihnen beiden frei ist.`
      },
    },
    reliability: {
      name: 'Verlässlichkeit der 1:1',
      formula:
        'Anteil der geplanten 1:1, die wie geplant stattfanden oder rechtzeitig verlegt wurden, ohne die durch Abwesenheit entschuldigten.',
      needs: 'Fünf geplante 1:1.',
      notTelling: 'Wer um die Änderung bat und aus welchem Grund.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ n, detail }, format) => {
        const lost = detail.lost + detail.slipped
        return lost === 0 ? '' : `${format.number(lost)} von ${n} hielten nicht. Wäre ein anderer Wochentag sicherer?`
      },
    },
    promisesComplete: {
      name: 'Anteil gehaltener Zusagen',
      formula: 'Zusagen, die bis zum zuerst vereinbarten Tag gehalten wurden, als Anteil aller fälligen.',
      needs: 'Fünf fällige Zusagen auf dieser Seite.',
      notTelling: 'Wie groß, schwer oder wertvoll eine Zusage war; 100 % können auch kleine Zusagen bedeuten.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ n, detail }, format) => {
        if (detail.isPerfect) return `Alle ${n} gehalten. Nehmen Sie sich genug vor?`
        const missed = detail.late + detail.overdue + detail.dropped
        return missed === 0
          ? ''
          : `${format.number(missed)} von ${n} verfehlten den Tag. Ein kleinerer Schritt, ein anderer Tag oder Hilfe?`
      },
    },
    sayDoGap: {
      name: 'Abstand beim Worthalten',
      formula: 'Anteil rechtzeitig gehaltener Zusagen der Führungskraft minus den der geführten Person.',
      needs: 'Fünf fällige Zusagen auf jeder Seite.',
      notTelling: 'Ob beide gleich viel zugesagt haben.',
      value: ({ value, detail }, format) =>
        detail.verdict === 'no_clear_difference'
          ? 'Kein klarer Unterschied'
          : `${format.number(Math.abs(value) * 100)} Punkte`,
      prompt: ({ detail }) => {
        if (detail.verdict === 'no_clear_difference') return ''
        const slower = detail.verdict === 'manager_higher' ? 'der geführten Person' : 'der Führungskraft'
        return `Mehr Zusagen ${slower} verfehlen ihren Tag. Sprechen Sie darüber, was im Weg steht.`
      },
    },
    carryOver: {
      name: 'Übertrag',
      formula: 'Offene Zusagen nach dem zuerst vereinbarten Tag, mit dem Median ihres Alters.',
      needs: 'Eine überfällige Zusage.',
      notTelling: 'Ob sie noch wichtig ist.',
      value: (reading, format) => format.number(reading.value),
      prompt: ({ value, detail }, format) =>
        value === 0 || detail.maxAge === null
          ? ''
          : `Die älteste wartet seit ${format.count(detail.maxAge, 'Tag', 'Tagen')}: erledigen, weitergeben, neu terminieren oder streichen?`,
    },
    timeToCompletion: {
      name: 'Zeit bis zur Erledigung',
      formula: 'Tage, bis die Hälfte aller Zusagen erledigt ist; offene und gestrichene zählen als das, was sie sind.',
      needs: 'Zehn Zusagen, davon fünf erledigt.',
      notTelling: 'Wie gut das Ergebnis war; für offene Zusagen ist es eine Schätzung.',
      value: (reading, format) => format.count(reading.value, 'Tag', 'Tage'),
      prompt: ({ value, detail }, format) =>
        `Die Hälfte ist nach ${format.count(value, 'Tag', 'Tagen')} erledigt, nach ${format.number(detail.almostAllDoneAfter)} kommt kaum noch etwas. Wählen Sie Tage innerhalb dieser Zeit.`,
    },
    nextStepsClosure: {
      name: 'Erledigte nächste Schritte',
      formula: 'Von den nächsten Schritten, die bis zum folgenden 1:1 fällig waren, der bis dahin erledigte Anteil.',
      needs: 'Drei 1:1 und fünf fällige nächste Schritte.',
      notTelling: 'Ob es die richtigen nächsten Schritte waren.',
      value: (reading, format) => format.percent(reading.value),
      prompt: ({ detail }, format) =>
        detail.openAtNext === 0
          ? ''
          : `${format.count(detail.openAtNext, 'nächster Schritt war', 'nächste Schritte waren')} beim Wiedersehen noch offen. Beginnen Sie mit den offenen Punkten.`,
    },
    topicDiversity: {
      name: 'Vielfalt der Themen',
      formula:
        'So viele Themen wären es, wenn Sie über jedes gleich oft sprächen (effektive Zahl der Themen, 1 bis 8).',
      needs: 'Sechs Gespräche mit Themen.',
      notTelling: 'Wie tief das Gespräch ging; eine Weile bei einem Thema zu bleiben kann richtig sein.',
      value: (reading, format) => `etwa ${format.number(reading.value)}`,
      prompt: ({ detail }, format) =>
        detail.missing.length === 0
          ? ''
          : `In ${format.count(detail.sessions, 'Gespräch', 'Gesprächen')} nicht vorgekommen: ${format.list(detail.missing.map((topic) => topics[topic]))}. Ist das so gewollt?`,
    },
    helpfulness: {
      name: 'Nutzen der 1:1',
      formula: 'Anteil der Antworten 4 oder 5 auf die Frage "Wie hilfreich war dein letztes 1:1?".',
      needs: 'Fünf Antworten, davon fünf neue.',
      notTelling: 'Die Gründe, und was jene denken, die nicht geantwortet haben.',
      value: (reading) => reading.value,
      prompt: () => 'Fragen Sie im Team: Was würde unsere 1:1 ein wenig nützlicher machen?',
    },
    coverage: {
      name: 'Abdeckung',
      formula:
        'Anteil der Personen mit mindestens einem 1:1 in diesen vier Wochen, unter denen, die die Hälfte der Zeit da waren.',
      needs: 'Fünf Personen, drei Führungskräfte, keine davon führt mehr als die Hälfte.',
      notTelling: 'Wie lang oder gut die Gespräche waren; welche Personen und Führungskräfte, mit Absicht.',
      value: (reading) => reading.value,
      prompt: ({ value }) =>
        `Die Abdeckung liegt bei ${value}. Geben Sie Führungskräften Zeit, bevor Sie mehr von ihnen verlangen.`,
    },
    underCoachedShare: {
      name: 'Anteil mit zu wenig 1:1',
      formula: 'Anteil der Personen mit weniger als 15 Minuten 1:1 je Woche, in der sie da waren.',
      needs: 'Fünf Personen, drei Führungskräfte, keine davon führt mehr als die Hälfte.',
      notTelling: 'Ob 15 Minuten für diese Arbeit richtig sind, und welche andere Hilfe es gibt.',
      value: (reading) => reading.value,
      prompt: ({ value }) =>
        `${value} erhalten weniger als 15 Minuten je Woche. Wie viele Personen führt eine Führungskraft?`,
    },
    concentration: {
      name: 'Konzentration der 1:1',
      formula:
        'Gini-Koeffizient der 1:1 je vier Wochen: 0, wenn alle gleich viele haben, 1, wenn eine Person alle hat.',
      needs: '20 Personen; 30 für die Aufteilung auf Segmente.',
      notTelling: 'Ob ungleich auch ungerecht ist: Neue brauchen mehr. Null ist nicht das Ziel.',
      value: (reading, format) => format.index(reading.value),
      prompt: ({ detail }, format) => {
        const [most] = detail.betweenSegments
        return most
          ? `${format.percent(most.share)} der Ungleichheit liegen zwischen Segmenten. Vergleichen Sie zuerst deren standardisierte Anteile.`
          : ''
      },
    },
  },
}
