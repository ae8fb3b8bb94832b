import type { organisationLogEnglish } from '../en/organisation-log.ts'

/** Dasselbe auf Deutsch. */
export const organisationLogGerman: typeof organisationLogEnglish = {
  title: 'Wer was angesehen hat',
  back: 'Organisation',
  home: 'Ihre 1:1s',
  ways: 'Andere Seiten',
  text: 'Was jemand in dieser App mit der Rolle HR oder der Rolle Administration tut, wird hier aufgeschrieben, bevor diese Person etwas sieht oder ändert. Alle in der Organisation lesen dieselben Zeilen, 12 Monate lang, und keine Seite ändert oder entfernt eine. Was um die App herum geschieht, in Azure, steht im Protokoll von Azure. Was Sie selbst herausgenommen haben, steht bei jedem Ihrer 1:1s, nur für Sie.',
  notForYou: 'Diese Seite ist für Personen, die das Verzeichnis der Organisation als Kollegen führt.',
  none: 'Bisher hat niemand eine dieser Rollen benutzt.',
  nobody: 'Jemand, den das Verzeichnis nicht kennt,',
  between: (from, to) => `zwischen ${from} und ${to}`,
  deeds: {
    readRelease: (day) => `hat die veröffentlichten Zahlen der vier Wochen ab ${day} gelesen`,
    exportRelease: (day) => `hat die veröffentlichten Zahlen der vier Wochen ab ${day} als Datei gespeichert`,
    openHrDesk: 'hat die Summen am Arbeitsplatz von HR gelesen',
    importFigures: (count) => `hat ${count === 1 ? '1 Summe' : `${count} Summen`} der Organisation hinzugefügt`,
    removeFigure: (measure, quarter) => `hat eine Summe der Organisation entfernt: ${measure}, ${quarter}`,
    importSegments: (count) =>
      `hat eine Liste mit ${count === 1 ? '1 Person' : `${count} Personen`} und ihren Gruppen hinzugefügt`,
    removeSegments: 'hat alle Gruppen entfernt, die aus einer Liste kamen',
    readRuns: 'hat gelesen, wie die nächtliche Arbeit lief und wessen Kalender oder Mail nicht gelang',
    readDeliveries: 'hat gelesen, wie die Wochenmails ankamen und wen keine erreicht',
    changePublishRules: (changes) => `hat die veröffentlichten Zahlen strenger gemacht: ${changes}`,
    runJob: (job) => `hat „${job}“ von Hand gestartet`,
    erasePerson: 'hat verlangt, jemanden zu löschen, der gegangen war',
    sendDigestsAgain: 'hat verlangt, abgelehnte Mails noch einmal zu senden',
  },
  deployment: 'Wer diese App betreibt',
  rules: {
    k: (before, after) => `eine Gruppe braucht ${after} Personen statt ${before}`,
    kManagers: (before, after) => `von ${after} Führungskräften statt ${before}`,
    maxManagerShare: (before, after) => `keine Führungskraft führt mehr als ${after} % davon statt ${before} %`,
  },
  older: 'Ältere zeigen',
  loading: 'Das Protokoll wird gelesen.',
  trouble: 'Das Protokoll konnte nicht gelesen werden',
  offline: 'Sie sind offline. Dies wurde vorher gelesen.',
  offlineEmpty: 'Sie sind offline. Das Protokoll erscheint von selbst, wenn das Netz wieder da ist.',
}
