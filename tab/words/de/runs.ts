import { failureGerman } from './failure.ts'
import type { runsEnglish } from '../en/runs.ts'

/** What the page for IT says, in German. */
export const runsGerman: typeof runsEnglish = {
  title: 'Wie die nächtliche Arbeit lief',
  link: (jobs) =>
    jobs === 0
      ? 'Für die IT: wie die nächtliche Arbeit lief'
      : `Für die IT: wie die nächtliche Arbeit lief (${jobs === 1 ? '1 Auftrag braucht' : `${jobs} Aufträge brauchen`} einen Blick)`,
  back: 'Organisation',
  ways: 'Andere Seiten',
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
    digests: {
      name: 'Wochenmails',
      about: 'Sendet die Wochenmail, montags um sieben in der Zone der Person oder zur Stunde, die sie gewählt hat.',
    },
    notices: {
      name: 'Hinweise',
      about:
        'Sagt denen, die es wünschen, in Teams von einem 1:1 Bescheid, zwei Stunden davor oder danach. Niemand bekommt welche, ohne sie gewählt zu haben.',
    },
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
    late: 'Nicht gelaufen, obwohl es Zeit war',
  },
  late: (by) =>
    by === undefined
      ? 'Noch kein Zeitgeber hat etwas gestartet. Der erste startet binnen 15 Minuten nach einer Bereitstellung; steht das hier länger, sehen Sie nach, ob die Function App läuft und ihre Zeitgeber nicht abgeschaltet sind.'
      : `Der Auftrag hätte bis ${by} laufen sollen. Sehen Sie nach, ob die Function App läuft und ihre Zeitgeber nicht abgeschaltet sind, oder drücken Sie „Jetzt ausführen“.`,
  lateRelease: (by) =>
    `Die letzten vier Wochen hätten bis ${by} veröffentlicht sein sollen. Eine Veröffentlichung wartet auf eine Nacht, in der die Kalender gelesen wurden; sehen Sie bei „Kalender“ nach.`,
  lastStart: (at, { planned, done, failed: lost }) => {
    const ended = planned === 0 ? '' : `: ${done} von ${planned} erledigt`
    return `Zuletzt gestartet ${at}${ended}${lost > 0 ? `, ${lost} fehlgeschlagen` : ''}.`
  },
  mailed: (at, { planned, done, nothing, failed: lost }) => {
    const waiting = planned - done - lost
    return `Letzte Mails ${at}: ${done - nothing} gesendet, ${nothing} nicht geschickt (nichts zu sagen, nicht gewünscht oder ein freier Tag), ${lost} fehlgeschlagen${waiting > 0 ? `; ${waiting} warten noch, bis sie an der Reihe sind` : ''}.`
  },
  nextStart: (at) => `Nächster Start ${at}.`,
  nextMails: (at) => `Nächste Mails ${at}.`,
  asked: 'Angefordert; der Start folgt binnen einer Minute.',
  runNow: 'Jetzt ausführen',
  runNowOf: (job) => `Jetzt ausführen: ${job}`,
  started: 'Der Start ist angefordert.',
  runsAlready: 'Der Auftrag läuft bereits.',
  notStarted: 'Der Auftrag konnte nicht gestartet werden',
  sendAgain: (count) => (count === 1 ? 'Diese Mail erneut senden' : `Diese ${count} Mails erneut senden`),
  byItself:
    'Ist die Ursache behoben, gehen sie vier Tage lang auch von selbst hinaus. Niemand bekommt zwei: Wer die Mail schon hat, bleibt aus.',
  subjects: { directory: 'Das Verzeichnis', start: 'Der Start selbst' },
  who: (count) => `Betroffen (${count})`,
  detail: (text) => `Der Dienst sagt (englisch): ${text}`,
  lastSuccess: (at) => (at === undefined ? 'Noch nie gelungen.' : `Zuletzt gelungen ${at}.`),
  progress: (done, planned) => (planned === 0 ? 'Läuft' : `${done} von ${planned}`),
  open: (count) => (count === 1 ? '1 Teil ist noch nachzuholen' : `${count} Teile sind noch nachzuholen`),
  more: (count) => `und ${count} weitere`,
  unknownZones: {
    title: (count) => (count === 1 ? '1 Zeitzone ist unbekannt' : `${count} Zeitzonen sind unbekannt`),
    text: 'Postfächer nennen diese Namen, und wir kennen keine Uhr, die so heißt. Bis der Name in Outlook geändert ist oder eine neuere Version ihn kennt, gilt die Zone des Landes, sonst die der Führungskraft, sonst ORGANISATION_ZONE.',
    mailboxes: (count) => (count === 1 ? '1 Postfach' : `${count} Postfächer`),
  },
  zoneRules: (version) =>
    `Zeitzonenregeln des Dienstes: ${version}. Sie kommen mit Node; sind sie älter als die letzte Änderung in einem Land, liegen Uhrzeiten in Mails dort eine Stunde daneben.`,
  causes: failureGerman,
  closed: {
    title: (count) => (count === 1 ? '1 Kalender war nicht zu lesen' : `${count} Kalender waren nicht zu lesen`),
    text: 'Ein Zustand des Postfachs, kein Fehler: Diese Führungskräfte führen Notizen und Zusagen wie alle, nur ohne Rhythmus. Verschlossen heißt außerhalb der Gruppe, für die Exchange den Zugriff erlaubt; nehmen Sie sie dort auf oder lassen Sie es so.',
    states: { denied: 'für uns verschlossen', 'no-mailbox': 'kein Postfach' },
  },
  erase: {
    title: 'Jemanden löschen, der gegangen ist',
    text: 'Auf eigenen Wunsch. Jedes 1:1 der Person geht, für beide, und alles, was sie nennt. Veröffentlichte Zahlen, die niemanden nennen, bleiben, und ebenso, was sie als HR oder Administrator tat. Niemand kann es zurückholen; dass Sie es taten, steht im Protokoll der Organisation, ohne wen es betraf. Löschen Sie zuerst das Konto: Ein gesperrtes, das noch im Verzeichnis steht, kommt in der nächsten Nacht mit Name und Adresse wieder.',
    address: 'Ihre Mailadresse',
    missing: 'Schreiben Sie zuerst eine Mailadresse.',
    refused: {
      nobody: 'Niemand hier hat diese Adresse. Prüfen Sie sie; wer schon gelöscht ist, wird nicht gefunden.',
      'still-here':
        'Diese Person steht noch im Verzeichnis. Sperren Sie ihr Konto oder nehmen Sie sie aus dem Pilot, und verlangen Sie es nach der nächsten Nacht noch einmal.',
    },
    ask: 'Löschen …',
    sure: 'Diese Person und alle ihre 1:1s für immer löschen?',
    act: 'Für immer löschen',
    keep: 'Alles behalten',
    underWay: 'Es wird gelöscht. Wird diese Seite geschlossen, verlangen Sie es noch einmal, dann geht es weiter.',
    done: (count) => `${count === 1 ? '1 Eintrag ist' : `${count} Einträge sind`} weg. Nichts nennt diese Person mehr.`,
    broken: 'Es konnte nicht beendet werden',
    again: 'Was weg ist, bleibt weg. Verlangen Sie es noch einmal, dann geht es weiter.',
  },
}
