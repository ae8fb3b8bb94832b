import type { homeEnglish } from '../en/home.ts'

const words = ['Keins', 'Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'Sechs', 'Sieben', 'Acht', 'Neun']

export const homeGerman: typeof homeEnglish = {
  title: 'Ihre 1:1s',
  ownPlan: 'Ihr eigener Plan',
  today: (count) => `${words[count] ?? count} heute.`,
  waiting: (names, count) => `${names} ${count === 1 ? 'wartet' : 'warten'} länger als vereinbart.`,
  manyWaiting: (count) => `${count} Personen warten länger als vereinbart.`,
  nobodyWaits: 'Niemand wartet länger als vereinbart.',
  link: {
    gone: 'Dieser Link führt zu keinem 1:1, das Ihnen jetzt offensteht. Hier sind die, die es tun.',
    failed: 'Dem Link konnte gerade nicht gefolgt werden. Wählen Sie das 1:1 hier.',
  },
  order: { label: 'Reihenfolge', meeting: 'Nach Termin', due: 'Nach Fälligkeit', person: 'Nach Person' },
  find: 'Person suchen',
  found: (count) => (count === 1 ? '1 Person gefunden' : `${count} Personen gefunden`),
  nobodyFound: (typed) => `In Ihren 1:1s heißt niemand „${typed}“.`,
  calendarOf: (rhythm, name) => `${rhythm} mit ${name}: was in Ihrem Kalender zählt, und warum`,
  columns: {
    person: 'Person',
    rhythm: 'Rhythmus',
    next: 'Nächstes 1:1',
    agenda: 'Themen',
    youOwe: 'Ihre Zusagen',
    theyOwe: 'Zusagen an Sie',
  },
  group: (name, today) =>
    ({
      today: `Heute, ${today}`,
      soon: 'Diese und nächste Woche',
      later: 'Später',
      unplanned: 'Nichts geplant',
      manager: 'Mit Ihrer Führungskraft',
    })[name],
  dueGroup: (name) =>
    ({
      waiting: 'Wartet länger als vereinbart',
      due: 'Fällig',
      first: 'Erstes 1:1 steht noch aus',
      onTrack: 'Im Rhythmus',
      manager: 'Mit Ihrer Führungskraft',
    })[name],
  reports: 'Ihre Mitarbeitenden',
  now: 'jetzt',
  last: (ago) => `zuletzt ${ago}`,
  noneNext: 'nichts geplant',
  calendarUnread: 'Kalender noch nicht gelesen',
  everyCalendarUnread:
    'Der Kalender wurde noch nicht gelesen, deshalb fehlen Rhythmus und nächste 1:1s. Er wird jede Nacht gelesen.',
  onAgenda: ({ other, theirs, yours }) =>
    [theirs > 0 ? `${other} ${theirs}` : '', yours > 0 ? `Sie ${yours}` : ''].filter(Boolean).join(', '),
  agenda: {
    none: 'Noch keine',
    both: 'Beide vorbereitet',
    waitsForOther: (other) => `${other} noch nicht`,
    waitsForYou: 'Sie noch nicht',
  },
  owed: {
    yours: 'Ihre Zusagen',
    theirs: 'Zusagen an Sie',
    nothingYours: 'Keine Ihrer Zusagen ist offen.',
    nothingTheirs: 'Keine Zusage an Sie ist offen.',
    was: (day) => `war ${day}`,
    tick: (text, other) => `${text}, an ${other}`,
    openOf: (other) => `offen, ${other} hakt es ab`,
    done: (text) => `Erledigt: ${text}`,
    waits: (text) => `Abgehakt und auf diesem Gerät aufbewahrt: ${text}`,
    onDevice: 'auf diesem Gerät',
    undo: 'Rückgängig',
    undoOf: (text) => `Rückgängig: ${text}`,
    more: (count) => `${count} weitere zeigen`,
    unnamed: (count) => `${count} weitere in den 1:1s selbst`,
    sealed: 'Die Titel lassen sich gerade nicht öffnen. Sie sind sicher und stehen in jedem 1:1.',
    trouble: 'Das wurde nicht angenommen',
  },
  ownDay: {
    title: 'Heute',
    habits: 'Ihre Gewohnheiten heute',
    tick: (title) => `Heute getan: ${title}`,
    done: (of, done) => `${done} von ${of}`,
    ticked: (title) => `Heute getan: ${title}`,
    from: (name) => `von ${name}`,
    trouble: 'Das wurde nicht angenommen',
  },
  sync: {
    ask: 'Meinen Kalender jetzt lesen',
    refused: 'Das hat nicht geklappt. Der Kalender wird heute Nacht auf jeden Fall gelesen.',
    said: ({ state, done, total }, again) => {
      const next = again === undefined ? '' : ` Wieder möglich um ${again}.`
      return {
        none: '',
        waiting: 'Wartet, bis er an der Reihe ist…',
        reading: `Liest: ${done} von ${total} Personen…`,
        read: again === undefined ? '' : `Ihr Kalender wurde gelesen.${next}`,
        'no-mailbox': 'Ihr Konto hat kein Postfach, also gibt es keinen Kalender zu lesen.',
        denied: 'Ihr Kalender ist für Throughline verschlossen. Die IT kann ihn öffnen.',
        failed: `Ihr Kalender konnte nicht gelesen werden. Heute Nacht wird es wieder versucht.${next}`,
      }[state]
    },
  },
  talked: {
    ask: 'Wir haben gesprochen …',
    withWhom: 'Mit wem haben Sie gerade gesprochen?',
    keep: 'Als Gespräch vermerken',
    close: 'Abbrechen',
    kept: (other) => `Als heutiges Gespräch vermerkt. ${other} kann es bestätigen.`,
    takenBack: 'Zurückgenommen.',
    undo: 'Rückgängig',
    open: (other) => `1:1 mit ${other} öffnen`,
    trouble: 'Das wurde nicht vermerkt',
  },
  confirm: {
    title: (count) =>
      count === 1 ? '1 wiederkehrendes 1:1 im Kalender gefunden' : `${count} wiederkehrende 1:1s im Kalender gefunden`,
    text: (count) =>
      count === 1
        ? 'Es zählt schon. Ist es Ihres?'
        : 'Sie zählen schon. Sagen Sie, dass es Ihre sind oder welche nicht, dann fragt niemand mehr.',
    all: 'Das sind alles unsere',
    look: 'Durchsehen',
    later: 'Später',
    ours: 'Unseres',
    notOurs: 'Nicht unseres',
    oursOf: (name) => `Unseres: ${name}`,
    notOursOf: (name) => `Nicht unseres: ${name}`,
    next: (when) => `nächstes ${when}`,
    done: 'Danke. In jedem 1:1 lässt es sich ändern.',
    trouble: 'Nicht alles kam an',
  },
  former: {
    title: 'Frühere 1:1s',
    text: 'Geteiltes lässt sich weiter lesen: von der geführten Person 12 Monate, von der Führungskraft 90 Tage. Offene Zusagen lassen sich von dort mitnehmen.',
    was: {
      report: (day) => `bis ${day} Ihre Führungskraft`,
      manager: (day) => `bis ${day} von Ihnen geführt`,
    },
    readable: (day) => `Nur zum Lesen, bis ${day}`,
  },
  privacy: 'Jede dieser Personen sieht dieselben Zahlen über Sie beide. HR sieht nichts davon.',
  loading: 'Ihre 1:1s werden gelesen.',
  empty: {
    title: 'Noch keine 1:1s',
    text: 'Ihre 1:1s kommen aus dem Verzeichnis: die Personen, die an Sie berichten, und Ihre eigene Führungskraft. Sie erscheinen am Morgen, nachdem das Verzeichnis zum ersten Mal gelesen wurde.',
    hint: 'Fehlt nach einem Tag jemand? Dann nennt das Verzeichnis eine andere Führungskraft; die IT kann es berichtigen.',
    again: 'Erneut nachsehen',
  },
  offline:
    'Sie sind offline. Diese Liste wurde vorher gelesen. Was Sie abhaken, liegt auf diesem Gerät und geht hinaus, sobald das Netz wieder da ist.',
  offlineEmpty: 'Sie sind offline. Ihre 1:1s erscheinen von selbst, sobald das Netz wieder da ist.',
  trouble: {
    title: 'Ihre 1:1s konnten nicht gelesen werden',
    safe: 'Nichts, was Sie geschrieben haben, ist verloren.',
  },
}
