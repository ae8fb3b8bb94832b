import type { Language } from '../words/language.ts'

/** Heads as they are read, and a row for each measure that shows how. German spreadsheets separate by semicolons. */
const rows: Record<Language, readonly (readonly string[])[]> = {
  en: [
    ['Quarter', 'Measure', 'Value', 'Source'],
    ['2026-Q3', 'Objectives that slipped', '25%', 'OKR tool'],
    ['2026-Q3', 'Managers who left', '8.5%', 'HR system'],
    ['2026-Q3', 'People who left', '7%', 'HR system'],
    ['2026-Q3', 'Culture survey: collaboration', '62%', 'Culture survey'],
    ['2026-Q3', 'Culture survey: speaking up', '58%', 'Culture survey'],
  ],
  de: [
    ['Quartal', 'Kennzahl', 'Wert', 'Quelle'],
    ['2026-Q3', 'Verfehlte Ziele', '25 %', 'OKR-Werkzeug'],
    ['2026-Q3', 'Abgänge von Führungskräften', '8,5 %', 'HR-System'],
    ['2026-Q3', 'Abgänge insgesamt', '7 %', 'HR-System'],
    ['2026-Q3', 'Kulturumfrage: Zusammenarbeit', '62 %', 'Kulturumfrage'],
    ['2026-Q3', 'Kulturumfrage: offen sprechen', '58 %', 'Kulturumfrage'],
  ],
}

/** A file to fill in. */
export function figureTemplate(language: Language): string {
  return linesOf(rows[language], language)
}

/** The line of one figure below the heads, as somebody corrects it. */
export function figureLines(
  line: { quarter: string; measure: string; value: string; source: string },
  language: Language,
) {
  const { quarter, measure, value, source } = line
  const [heads = []] = rows[language]
  return linesOf([heads, [quarter, measure, value, source]], language).trimEnd()
}

function linesOf(lines: readonly (readonly string[])[], language: Language): string {
  const separator = language === 'de' ? ';' : ','
  const cell = (text: string) => (/[";,\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return lines.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')
}
