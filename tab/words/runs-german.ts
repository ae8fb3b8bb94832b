import type { RunsWords } from './runs-words.ts'

/** What the page for IT says, in German. */
export const runsGerman: RunsWords = {
  title: 'Wie die nächtliche Arbeit lief',
  link: 'Für die IT: wie die nächtliche Arbeit lief',
  text: 'Jeder Auftrag, wann er zuletzt gelang und was noch nachzuholen ist. Kein Wort aus einem Gespräch steht hier.',
  notForYou:
    'Diese Seite ist für alle, die Throughline betreiben (Rolle Coaching.Admin). Ihre eigenen 1:1s berührt das nicht.',
  allWell: 'Nichts braucht einen Blick.',
  needsALook: (names) => `Braucht einen Blick: ${names}.`,
  loading: 'Die Läufe werden gelesen.',
  trouble: 'Die Läufe konnten nicht gelesen werden',
  offline: 'Sie sind offline. Das hier wurde vorher gelesen.',
  offlineEmpty: 'Sie sind offline. Die Läufe erscheinen von selbst, wenn das Netz wieder da ist.',
  jobs: {
    people: { name: 'Personen', about: 'Liest jede Nacht das Verzeichnis und wer an wen berichtet.' },
    calendars: { name: 'Kalender', about: 'Liest jede Nacht nach den Personen die Kalender der Führungskräfte.' },
    digests: { name: 'Wochenmails', about: 'Sendet montags um sieben in der Zone der jeweiligen Person.' },
    releases: {
      name: 'Veröffentlichungen',
      about: 'Veröffentlicht die Zahlen von vier Wochen, sobald sie vorbei sind.',
    },
    expiry: { name: 'Ablauf', about: 'Entfernt, was seine Zeit hinter sich hat.' },
    overview: {
      name: 'Listen',
      about: 'Bringt nach einer Änderung die Listen beider Personen auf Stand. Nur Fehler werden aufgehoben.',
    },
  },
  states: {
    never: 'Noch nicht gelaufen',
    quiet: 'Gelaufen, es gab nichts zu tun',
    ran: 'Gelaufen',
    silent: 'Kein Fehler bekannt',
    running: 'Läuft',
    'partly-failed': 'Teilweise fehlgeschlagen',
    broken: 'Fehlgeschlagen',
  },
  started: (at, { planned, done, failed }) => {
    const parts = planned === 0 ? '' : `: ${done} von ${planned} erledigt`
    return `Zuletzt gestartet ${at}${parts}${failed > 0 ? `, ${failed} fehlgeschlagen` : ''}.`
  },
  lastSuccess: (at) => (at === undefined ? 'Noch nie gelungen.' : `Zuletzt gelungen ${at}.`),
  progress: (done, planned) => (planned === 0 ? 'Läuft' : `${done} von ${planned}`),
  open: (count) => (count === 1 ? '1 Teil ist noch nachzuholen' : `${count} Teile sind noch nachzuholen`),
  more: (count) => `und ${count} weitere`,
  unknownZones: {
    title: (count) => (count === 1 ? '1 Zeitzone ist unbekannt' : `${count} Zeitzonen sind unbekannt`),
    text: 'Postfächer nennen diese Namen, und wir kennen keine Uhr, die so heißt. Bis der Name in Outlook geändert ist oder eine neuere Version ihn kennt, gilt die Zone des Landes, sonst die der Führungskraft, sonst ORGANISATION_ZONE.',
    mailboxes: (count) => (count === 1 ? '1 Postfach' : `${count} Postfächer`),
  },
  closed: {
    title: (count) => (count === 1 ? '1 Kalender war nicht zu lesen' : `${count} Kalender waren nicht zu lesen`),
    text: 'Ein Zustand des Postfachs, kein Fehler: Diese Führungskräfte führen Notizen und Zusagen wie alle, nur ohne Rhythmus. Verschlossen heißt außerhalb der Gruppe, für die Exchange den Zugriff erlaubt; nehmen Sie sie dort auf oder lassen Sie es so.',
    states: { denied: 'für uns verschlossen', 'no-mailbox': 'kein Postfach' },
  },
}
