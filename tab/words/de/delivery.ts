import type { deliveryEnglish } from '../en/delivery.ts'

/** Was die Seite über die Wochenmails sagt, auf Deutsch. */
export const deliveryGerman: typeof deliveryEnglish = {
  title: 'Wie die Wochenmails ankamen',
  back: 'Alle Aufträge',
  ways: 'Andere Seiten',
  link: 'Wie die Mails ankamen, Lauf für Lauf',
  text: 'Wie viele Mails hinausgingen, wie viele nicht und warum, und wen keine erreicht. Hier steht kein Titel und kein Wort einer Mail, und niemand sieht, ob jemand seine liest.',
  notForYou:
    'Diese Seite ist für die Menschen, die Throughline betreiben (Rolle Coaching.Admin). Ihre eigenen Mails sind nicht betroffen.',
  loading: 'Die Mails werden gezählt.',
  trouble: 'Wie die Mails ankamen, konnte nicht gelesen werden',
  offline: 'Sie sind offline. Dies wurde vorher gelesen.',
  offlineEmpty: 'Sie sind offline. Die Zahlen erscheinen von selbst, wenn das Netz wieder da ist.',
  week: 'Die letzten sieben Tage',
  digestsFor: {
    off: 'DIGESTS steht auf off: Niemand bekommt eine Mail.',
    opened:
      'DIGESTS steht auf opened: Wer Throughline einmal geöffnet hat, bekommt sie, wenn nichts anderes gewählt ist.',
    all: 'DIGESTS steht auf all: Alle bekommen sie, wenn nichts anderes gewählt ist.',
  },
  runs: 'Lauf für Lauf',
  runsText:
    'Ein Lauf beginnt, wenn für jemanden die Stunde der Woche gekommen ist. Die Mails gehen in dem Tempo hinaus, das das Postfach verträgt.',
  noRuns: 'In den letzten Tagen hatte kein Lauf jemanden anzuschreiben.',
  run: (at, people) => `${at}: ${people === 1 ? '1\u00a0Person' : `${people}\u00a0Personen`}`,
  moreRuns: (count) => (count === 1 ? '1 weiteren Lauf zeigen' : `${count} weitere Läufe zeigen`),
  fewerRuns: 'Weniger Läufe zeigen',
  sent: 'gesendet',
  waiting: 'warten noch, bis sie an der Reihe sind',
  lost: 'kamen nie an die Reihe: Der Lauf ging verloren',
  refused: 'abgelehnt, sicher nicht gesendet',
  unknown: 'unbekannt, ob gesendet',
  reasons: {
    'nothing-to-tell': 'hatten nichts zu lesen',
    off: 'haben die Mail abgestellt',
    snoozed: 'lassen sie ruhen',
    'not-opened': 'haben Throughline noch nicht geöffnet',
    'off-for-all': 'keine, weil DIGESTS auf off steht',
    waits: 'kommen am nächsten Arbeitstag',
    'no-workday': 'haben die ganze Woche frei',
    'sent-before': 'hatten sie schon',
    'not-here': 'sind gegangen oder Gäste',
    'no-address': 'haben keine Mailadresse',
  },
  unreachable: {
    title: (count) =>
      count === 0
        ? 'Von niemandem ist bekannt, dass keine Mail ankommt'
        : count === 1
          ? '1 Person ist nicht erreichbar'
          : `${count} Personen sind nicht erreichbar`,
    none: 'Keine Mail traf bisher auf eine fehlende oder abgelehnte Adresse.',
    text: 'Sie nutzen Throughline wie alle, nur ohne Mails. Sehen Sie sich ihre Mailadresse im Verzeichnis an.',
    why: { 'no-address': 'keine Mailadresse', refused: 'die Adresse wurde abgelehnt' },
  },
  more: (count) => `und ${count} weitere`,
}
