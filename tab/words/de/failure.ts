import type { CauseWords } from '../en/failure.ts'

const parts = (count: number) => (count === 1 ? '1 Teil' : `${count} Teile`)
const mails = (count: number) => (count === 1 ? '1 Mail' : `${count} Mails`)
const were = (count: number) => (count === 1 ? 'wurde' : 'wurden')
const failed = (count: number) => `${parts(count)} ${count === 1 ? 'ist' : 'sind'} fehlgeschlagen`

/** Why parts of a job failed, in German. */
export const failureGerman: CauseWords = {
  'mail-denied': {
    what: (count) => `${mails(count)} ${were(count)} abgelehnt: Das Absenderpostfach ist für Throughline nicht offen`,
    remedy:
      'Geben Sie der verwalteten Identität die Exchange-Rolle „Application Mail.Send“ für das Absenderpostfach und prüfen Sie, dass MAIL_SENDER dieses Postfach nennt.',
  },
  'sender-missing': {
    what: (count) => `${mails(count)} ${were(count)} abgelehnt: Das Absenderpostfach gibt es nicht`,
    remedy: 'Legen Sie das Postfach an, das MAIL_SENDER nennt, oder berichtigen Sie die Einstellung.',
  },
  'mail-address': {
    what: (count) => `${mails(count)} ${were(count)} abgelehnt: Die Adresse nimmt keine Mail an`,
    remedy: 'Prüfen Sie die Mailadresse dieser Personen im Verzeichnis.',
  },
  'mail-refused': {
    what: (count) => `${mails(count)} ${were(count)} abgelehnt`,
    remedy: 'Warum, sagen die Worte des Dienstes weiter unten.',
  },
  'mail-unknown': {
    what: (count) => `Bei ${count === 1 ? '1 Mail' : `${count} Mails`} weiß niemand, ob sie hinausging`,
    remedy:
      'Zwei Mails wären schlimmer als eine zu wenig, darum wird nichts erneut gesendet. Die Mail vom nächsten Montag sagt das Übrige.',
  },
  'directory-denied': {
    what: () => 'Das Verzeichnis öffnet sich Throughline nicht',
    remedy:
      'Der verwalteten Identität fehlt die Graph-Berechtigung User.Read.All: Erteilen Sie sie und führen Sie den Auftrag aus.',
  },
  'directory-shrunk': {
    what: () => 'Das Verzeichnis nannte weit weniger Personen, als bekannt sind',
    remedy:
      'Es wurde nichts geändert. Sind wirklich so viele gegangen oder wurde eine Pilotgruppe kleiner, sagen es die nächsten Nächte wieder.',
  },
  'settings-denied': {
    what: (count) => `Postfacheinstellungen sind für Throughline verschlossen (${parts(count)})`,
    remedy:
      'Geben Sie der verwalteten Identität die Exchange-Rolle „Application MailboxSettings.Read“. Bis dahin kommen die Zeitzonen aus dem Verzeichnis.',
  },
  'calendar-denied': {
    what: (count) => `${failed(count)}: Der Kalender ist für Throughline verschlossen`,
    remedy:
      'Geben Sie der verwalteten Identität die Exchange-Rolle „Application Calendars.Read“ für diese Führungskräfte.',
  },
  'pilot-empty': {
    what: () => 'Die Pilotgruppe hat keine Mitglieder',
    remedy: 'Prüfen Sie, dass PILOT_GROUP_ID die richtige Gruppe nennt, und nehmen Sie Personen auf.',
  },
  'no-token': {
    what: (count) => `${failed(count)}: Throughline konnte sich bei Microsoft 365 nicht anmelden`,
    remedy:
      'Prüfen Sie, dass die Function App ihre verwaltete Identität hat und die Graph-Berechtigungen erteilt sind.',
  },
  'storage-denied': {
    what: (count) => `${failed(count)}: Speicher oder Key Vault ist für Throughline verschlossen`,
    remedy: 'Stellen Sie die Vorlage erneut bereit: Sie enthält die Rollen der verwalteten Identität.',
  },
  busy: {
    what: (count) => `${failed(count)}: Microsoft 365 war überlastet und bat zu warten`,
    remedy:
      'Nichts zu tun: Der nächste Lauf versucht es erneut. Bleibt es so, hilft die Statusseite von Microsoft 365.',
  },
  'no-answer': {
    what: (count) => `${failed(count)}: Es kam keine Antwort`,
    remedy:
      'Einmal ist nichts zu tun: Der nächste Lauf versucht es erneut. Bleibt es so, prüfen Sie das Netz der Function App.',
  },
  'no-reason': {
    what: (count) => `${parts(count)} ${count === 1 ? 'endete' : 'endeten'} fünfmal ohne Angabe eines Grundes`,
    remedy:
      'Der Prozess wurde mittendrin beendet, wegen einer Zeitgrenze oder des Speichers. Das Protokoll der Function App weiß mehr.',
  },
  other: {
    what: (count) => failed(count),
    remedy:
      'Der nächste Lauf versucht es erneut. Scheitert er wieder, helfen die Worte des Dienstes weiter unten beim Suchen im Protokoll.',
  },
}
