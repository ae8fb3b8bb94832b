import papa from 'papaparse'
import type { ImportedFigure } from '#contract/open-hr-desk'
import type { Problem } from '#contract/problem'

/** What may be imported: figures of the whole organisation, by the names the file and the page have for them. */
const measureNames: Readonly<Record<string, readonly string[]>> = {
  okr_slippage: ['objectives that slipped', 'verfehlte ziele'],
  manager_turnover: ['managers who left', 'abgänge von führungskräften'],
  organisation_turnover: ['people who left', 'abgänge insgesamt'],
  culture_collaboration: ['culture survey: collaboration', 'kulturumfrage: zusammenarbeit'],
  culture_speak_up: ['culture survey: speaking up', 'kulturumfrage: offen sprechen'],
}
const measures = Object.keys(measureNames)

const heads = [
  ['quarter', 'quartal'],
  ['measure', 'kennzahl'],
  ['value', 'wert'],
] as const
const mostProblems = 20
const mostYearsBack = 10

type Row = { cells: string[]; number: number }
type Line = { figure: ImportedFigure } | { problem: string }
type FiguresRead = { figures: ImportedFigure[] } | { problems: NonNullable<Problem['fields']> }

/**
 * Reads a file of figures as spreadsheets in English and German save it: parted by commas, semicolons or tabs, with a point
 * or a comma in a number, shares as `0.25` or `25 %`, empty rows and cells around. Lines keep their numbers in the file.
 *
 * `now` bounds the quarters: none that has not begun, none of more than ten years ago. A bare `1` may be one percent or all
 * of it and is asked about. The last of two lines about the same quarter and measure would win silently, so it is refused.
 */
export function readFigures(csv: string, now?: string): FiguresRead {
  const [first, ...rest] = rowsIn(csv)
  const found = first?.cells.map((name) => name.toLowerCase())
  if (!first || !heads.every((names, at) => names.some((name) => name === found?.[at]))) {
    const line = first?.number ?? 1
    return { problems: [{ field: 'csv', problem: `Line ${line}: write the header quarter,measure,value.` }] }
  }
  if (rest.length === 0)
    return {
      problems: [{ field: 'csv', problem: `Line ${first.number + 1}: there are no figures below the header.` }],
    }
  const seen = new Set<string>()
  const lines = rest.map(({ cells, number }) => ({ number, line: readLine(cells, { seen, now }) }))
  const problems = lines.flatMap(({ line, number }) =>
    'problem' in line ? [{ field: 'csv', problem: `Line ${number}: ${line.problem}` }] : [],
  )
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) }
  return { figures: lines.flatMap(({ line }) => ('figure' in line ? [line.figure] : [])) }
}

/** Rows that hold anything, without the empty cells that spreadsheets write behind them. */
function rowsIn(csv: string): Row[] {
  const text = csv.replace(/^\uFEFF/, '')
  const said = /^"?sep=(.)"?[;,\t]*\r?\n/i.exec(text)
  const { data } = papa.parse<string[]>(
    said ? text.slice(said[0].length) : text,
    said?.[1] ? { delimiter: said[1] } : { delimitersToGuess: [';', '\t', ','] },
  )
  return data.flatMap((row, at): Row[] => {
    const cells = row.map((cell) => cell.trim())
    while (cells.length > heads.length && cells.at(-1) === '') cells.pop()
    return cells.some((cell) => cell !== '') ? [{ cells, number: at + 1 + (said ? 1 : 0) }] : []
  })
}

function readLine(cells: readonly string[], { seen, now }: { seen: Set<string>; now: string | undefined }): Line {
  const [when = '', what = '', text = ''] = cells
  if (cells.length !== heads.length) return { problem: `expected ${heads.length} values, found ${cells.length}.` }
  const quarter = quarterIn(when)
  if (quarter === undefined) return { problem: 'write the quarter as 2026-Q3.' }
  if (now !== undefined && isFar(quarter, now))
    return { problem: `take a quarter that has begun and is at most ${mostYearsBack} years ago.` }
  const measure = measureIn(what)
  if (measure === undefined) return { problem: `the measure is one of ${measures.join(', ')}.` }
  if (text === '1') return { problem: 'write 1 % or 100 %: a bare 1 may be either.' }
  const value = shareIn(text)
  if (value === undefined)
    return { problem: 'write the value as a share from 0 to 1 or in percent, such as 0.25 or 25 %.' }
  if (seen.has(`${quarter} ${measure}`))
    return { problem: 'this quarter and measure stand in an earlier line as well.' }
  seen.add(`${quarter} ${measure}`)
  return { figure: { quarter, measure, value } }
}

/** `2026-Q3`, `2026 q3`, `Q3 2026` and `Q3/2026` are one. */
function quarterIn(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/ ]?Q([1-4])$/i.exec(text)
  if (yearFirst) return `${yearFirst[1]}-Q${yearFirst[2]}`
  const yearLast = /^Q([1-4])[-/ ]?(\d{4})$/i.exec(text)
  return yearLast ? `${yearLast[2]}-Q${yearLast[1]}` : undefined
}

function isFar(quarter: string, now: string): boolean {
  const current = `${now.slice(0, 4)}-Q${Math.ceil(Number(now.slice(5, 7)) / 3)}`
  return quarter > current || Number(quarter.slice(0, 4)) < Number(now.slice(0, 4)) - mostYearsBack
}

function measureIn(text: string): string | undefined {
  const name = text.toLowerCase().normalize('NFC')
  return measures.find((measure) => measure === name || measureNames[measure]?.includes(name))
}

/** A share from 0 to 1: `0.25`, `0,25`, `.25`, `25%`, `12,5 %`. */
function shareIn(text: string): number | undefined {
  const found = /^(\d*[.,]?\d+(?:e-\d+)?)\s*(%?)$/i.exec(text)
  if (!found) return undefined
  const number = Number((found[1] ?? '').replace(',', '.'))
  const share = found[2] === '%' ? Math.round(number * 1e6) / 1e8 : number
  return share >= 0 && share <= 1 ? share : undefined
}
