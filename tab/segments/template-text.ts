import type { Language } from '../words/language.ts'

/** Heads as they are read, and a row that shows how. German spreadsheets separate by semicolons. */
const rows: Record<Language, readonly (readonly string[])[]> = {
  en: [
    [
      'E-mail',
      'Department',
      'Division',
      'Office',
      'Country',
      'Hire date',
      'Employment',
      'Level',
      'Part time',
      'Remote',
    ],
    ['name@example.com', 'Sales', 'Commercial', 'Leeds', 'GB', '2024-03-15', 'Permanent', 'L3', '80%', 'hybrid'],
  ],
  de: [
    ['E-Mail', 'Abteilung', 'Bereich', 'Standort', 'Land', 'Eintritt', 'Vertragsart', 'Ebene', 'Teilzeit', 'Remote'],
    ['name@example.com', 'Vertrieb', 'Markt', 'Köln', 'DE', '15.03.2024', 'unbefristet', 'L3', '80%', 'hybrid'],
  ],
}

/** A file to fill in. */
export function templateText(language: Language): string {
  const separator = language === 'de' ? ';' : ','
  return rows[language].map((row) => `${row.join(separator)}\r\n`).join('')
}
