import type { segmentEnglish } from '../en/segment.ts'

const people = (count: string, isOne: boolean) => (isOne ? `${count} Person` : `${count} Personen`)

export const segmentGerman: typeof segmentEnglish = {
  title: 'Gruppen aus einer Datei',
  text: 'Was das Verzeichnis von Personen nicht weiß, etwa Ebene oder Arbeitszeit, kann aus einer Datei kommen: eine Zeile je Person, gefunden über die Mailadresse. Die nächste Veröffentlichung zählt nach diesen Gruppen, mit denselben Regeln wie bei allen anderen. Adressen werden als Fingerabdruck aufbewahrt, den niemand lesen kann.',
  none: 'Nichts ist importiert. Gruppen kommen allein aus dem Verzeichnis.',
  people,
  columns: {
    department: 'Abteilung',
    division: 'Bereich',
    office: 'Standort',
    country: 'Land',
    hiredOn: 'Erster Tag',
    employeeType: 'Beschäftigung',
    level: 'Ebene',
    workTime: 'Voll- oder Teilzeit',
    workplace: 'Remote oder vor Ort',
  },
  kept: {
    title: 'Was aufbewahrt wird',
    groups: 'Gruppe',
    people: 'Personen',
    names: 'Verschiedene Namen',
    deeds: 'Wer was importiert hat',
    by: (name) => name ?? 'Jemand, der nicht mehr da ist',
    replace: (count) => `hat alles durch eine Liste mit ${count} ersetzt`,
    merge: (count) => `hat eine Liste mit ${count} hinzugefügt`,
    remove: (count) => `hat die Gruppen von ${count} entfernt`,
    removeAll: 'Alle entfernen',
    removeAsk: (count) => `Die Gruppen von ${count} entfernen? Veröffentlichte Zahlen bleiben, wie sie sind.`,
    removeYes: 'Entfernen',
    removeNo: 'Behalten',
    used: (span, known, people) =>
      `Die vier Wochen ${span} wurden danach gezählt: Das Verzeichnis kannte ${known} von ${people} an ihrer Adresse.`,
    until: 'Sie bleiben 400 Tage nach dem letzten Import.',
    removed: 'Die importierten Gruppen sind entfernt.',
  },
  choose: 'Datei wählen',
  chooseOther: 'Andere Datei wählen',
  kinds:
    'Eine Excel-Mappe (.xlsx) oder CSV. Gelesen wird sie in diesem Browser; gesendet wird nichts, bevor Sie „Importieren“ drücken.',
  template: 'Vorlage speichern',
  templateName: 'gruppen-vorlage.csv',
  reading: (file) => `${file} wird gelesen.`,
  preview: {
    title: (file) => `${file}: was verstanden wurde`,
    sheet: (sheet) => `Blatt „${sheet}“.`,
    nothingYet: 'Von dieser Datei ist noch nichts aufbewahrt.',
    head: 'Spalte',
    names: 'Gruppen',
    readAs: (meaning, count, isOne) => `gelesen als ${meaning}, bekannt von ${people(count, isOne)}`,
    span: (from, to) => `${from} bis ${to}`,
    more: (count) => `und ${count} weitere`,
    ignored: (heads) => `Nicht gelesen, weil diese Spalten hier nicht bekannt sind: ${heads}.`,
    empty: (head, rows) =>
      `${head} ist leer in ${rows}. Bei diesen Personen ändert sich dort nichts. In manchen Tabellen sieht eine fehlgeschlagene Formel so aus.`,
    repeated: (rows) => `Ein zweites Mal gesagt und einmal gezählt: ${rows}.`,
    rows: (rows, isOne) => (isOne ? `Zeile ${rows}` : `den Zeilen ${rows}`),
    same: (column, names, kept) => `${column}: ${names} sind eine Gruppe, mit dem Namen ${kept}.`,
    aliasTitle: 'Vielleicht dieselbe Gruppe',
    alias: (column, names, kept) => `${column}: ${names} als eine zählen, mit dem Namen ${kept}`,
    mode: 'Was mit den Gruppen geschieht, die schon da sind',
    merge: 'Hinzufügen: Was diese Datei nicht sagt, bleibt',
    replace: (count) => `Die Gruppen von ${count} ersetzen`,
    import: (count) => `Gruppen von ${count} importieren`,
    cancel: 'Abbrechen',
  },
  problems: {
    title: (isOne) => (isOne ? 'Eines steht im Weg' : 'Einiges steht im Weg'),
    whatNext: 'Ändern Sie die Datei und wählen Sie sie noch einmal. Nichts wurde aufbewahrt.',
    more: (count) => `Und ${count} weitere.`,
    address:
      'Keine Spalte mit Mailadressen gefunden. Nennen Sie eine der Spalten „E-Mail“, in der Zeile über der ersten Person.',
    groups: (columns) => `Keine Spalte nennt eine Gruppe. Bekannt sind: ${columns}.`,
    people: 'In dieser Datei steht niemand.',
    protected: (heads) =>
      `${heads}: Was das Gesetz schützt, etwa Geschlecht, Alter, Herkunft, Glaube oder Gesundheit, ist hier keine Gruppe. Entfernen Sie die Spalte. Von der Datei wurde nichts gelesen.`,
    performance: (heads) =>
      `${heads}: Gruppen nach Leistung sind hier ausgeschaltet. Entfernen Sie die Spalte. Von der Datei wurde nichts gelesen.`,
    sameColumn: (heads) => `${heads} sagen dasselbe. Behalten Sie eine dieser Spalten.`,
    twoRows: (rows, head, address) =>
      `Die Zeilen ${rows} handeln von ${address} und sagen unter ${head} Verschiedenes. Behalten Sie eine.`,
    cell: (row, head, text) => (text === '' ? `Zeile ${row}, ${head}: ` : `Zeile ${row}, ${head}, „${text}“: `),
    what: {
      error: 'In der Tabelle ist eine Formel fehlgeschlagen. Schreiben Sie, was dort stehen soll, oder nichts.',
      'empty-address': 'leer, oder ein Fehler in der Tabelle. Jede Zeile braucht eine Mailadresse.',
      'no-address': 'Das ist keine Mailadresse.',
      'too-long': 'länger als 120 Zeichen.',
      'no-day': 'kein Tag im Kalender. Schreiben Sie ihn als 15.03.2024 oder 2024-03-15.',
      'unclear-day': 'kann zwei Tage meinen. Schreiben Sie ihn als 15.03.2024.',
      'far-day': 'vor 1940 oder mehr als zwei Jahre voraus.',
      'no-work-time': 'Schreiben Sie Vollzeit oder Teilzeit, oder einen Anteil bis 100 %.',
      'unclear-work-time': '1 kann Vollzeit heißen oder „ja, Teilzeit“. Schreiben Sie 100 % oder ja.',
      'no-workplace': 'Schreiben Sie remote, hybrid oder vor Ort.',
    },
  },
  files: {
    'too-large':
      'Diese Datei ist größer, als hier gelesen werden kann (30 MB). Lassen Sie Spalten weg, die nicht gebraucht werden.',
    'no-workbook':
      'Diese Datei lässt sich nicht als Mappe lesen. Speichern Sie sie als .xlsx oder CSV und wählen Sie sie noch einmal.',
    ods: 'Das ist eine OpenDocument-Tabelle. Speichern Sie sie als .xlsx oder CSV und wählen Sie sie noch einmal.',
    'old-or-locked':
      'Das ist eine alte .xls oder eine Mappe mit Kennwort. Speichern Sie sie als .xlsx ohne Kennwort und wählen Sie sie noch einmal.',
    'no-table': 'Diese Datei ist keine Tabelle. Wählen Sie eine .xlsx oder CSV.',
    'broken-quotes': 'Ein Anführungszeichen wird geöffnet und nie geschlossen.',
  },
  brokenRow: (row) => `Es beginnt in Zeile ${row}.`,
  done: (count) => `Die Gruppen von ${count} sind aufbewahrt. Die nächste Veröffentlichung zählt danach.`,
  failed: 'Nichts wurde importiert.',
  notRemoved: 'Nichts wurde entfernt.',
  somebodyElse:
    'Jemand anders hat die Gruppen inzwischen geändert. Sehen Sie nach, was jetzt aufbewahrt wird, und importieren Sie noch einmal.',
}
