import type { pageEnglish } from '../en/page.ts'

export const pageGerman: typeof pageEnglish = {
  firstWords: 'Geteilte Zeilen sind für Sie beide. HR liest sie nicht. Private Notizen gehören nur Ihnen.',
  lateWords: 'Warten auf eine Antwort von Teams oder Outlook …',
  every(days) {
    if (days === 7) return 'jede Woche'
    return days % 7 === 0 ? `alle ${days / 7} Wochen` : `alle ${days} Tage`
  },
  state: {
    never: 'noch keins',
    on_track: 'im Rhythmus',
    due: 'fällig',
    overdue: 'überfällig',
    lapsed: 'eingeschlafen',
  },
  levels: {
    label: 'Mehr zu diesem 1:1',
    numbers: 'Zahlen',
    calendar: 'Kalender',
    history: 'Verlauf',
    templates: 'Vorlagen',
    access: 'Wer was sieht, und Ihre Daten',
    list: 'Ihre 1:1s',
  },
  overdue: (count) => `${count} überfällig`,
  asked: (count) => `${count} erbeten`,
  privacyPage: 'Wer was sehen kann, und wie lange',
  settingsPage: 'Einstellungen',
  tryAgain: 'Erneut versuchen',
  part: {
    title: 'Noch nicht geladen',
    missing: 'Dieser Teil ließ sich nicht laden. Er kommt, sobald Sie verbunden sind.',
    back: 'Zurück',
  },
  againIn: (seconds) => `von selbst in ${seconds} s`,
  codeForIt: 'Wenn es so bleibt, nennen Sie der IT den Code',
  copyCode: 'Code kopieren',
  copied: 'Kopiert',
  fault: {
    title: 'Diese Seite ist gestört',
    text: 'Der Fehler liegt bei uns. Was Sie getippt haben, liegt auf diesem Gerät.',
  },
  notInTeams: {
    title: 'Bitte in Teams öffnen',
    text: 'Throughline arbeitet, wo es erfährt, wer Sie sind: in Teams, als App oder im Browser, und in Outlook und Microsoft 365 unter Ihren Apps. Ein einfaches Browserfenster sagt es nicht.',
  },
  openInTeams: 'In Teams öffnen',
  late: { title: 'Teams antwortet noch nicht', text: 'Das Fenster um diese Seite hat noch kein Zeichen gegeben.' },
  noAnswer: {
    title: 'Teams hat nicht geantwortet',
    text: 'Das Fenster um diese Seite gibt kein Zeichen. Versuchen Sie es noch einmal; hilft das nicht, schließen Sie sie und öffnen Sie sie in Teams neu.',
  },
  signIn: {
    title: 'Die Anmeldung hat nicht geklappt',
    text: 'Das Fenster um diese Seite hat für diese App keine Anmeldung gegeben. Nichts, was Sie geschrieben haben, ist verloren.',
  },
  consent: {
    title: 'Eine Freigabe fehlt',
    text: 'Ihre Organisation hat Throughline noch nicht freigegeben. Eine Administratorin oder ein Administrator tut das einmal für alle. Bis dahin kann es niemand öffnen.',
  },
}
