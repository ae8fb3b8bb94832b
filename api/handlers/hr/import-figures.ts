import papa from 'papaparse'
import type { ImportedFigure } from '#contract/open-hr-desk'
import type { Problem } from '#contract/problem'
import type { Handler } from '../../ports/handler.ts'
import type { ImportedFigures } from '../../ports/imported-figures.ts'

/** What may be imported: figures of the whole organisation, as the programme's diagnosis asks for them. */
export const measures = [
  'okr_slippage',
  'manager_turnover',
  'organisation_turnover',
  'culture_collaboration',
  'culture_speak_up',
] as const

const header = ['quarter', 'measure', 'value']
const mostProblems = 20

type Line = { figure: ImportedFigure } | { problem: string }

/** Takes a CSV of organisation figures, all of it or none: every wrong line is named with its number and what is wrong. */
export function importFigures({ importedFigures }: { importedFigures: ImportedFigures }): Handler<'importFigures'> {
  return async ({ input }) => {
    const read = readFigures(input.csv)
    if ('problems' in read) return { kind: 'bad-input', fields: read.problems }
    await importedFigures.keep(read.figures)
    return { kind: 'done', output: { imported: read.figures } }
  }
}

/** Line 1 is the header. The last of two lines about the same quarter and measure would win silently, so it is refused. */
export function readFigures(csv: string): { figures: ImportedFigure[] } | { problems: NonNullable<Problem['fields']> } {
  const { data } = papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trim(), { skipEmptyLines: false })
  const [first = [], ...rest] = data
  if (first.map((name) => name.trim().toLowerCase()).join() !== header.join()) {
    return { problems: [{ field: 'csv', problem: `Line 1: write the header ${header.join(',')}.` }] }
  }
  if (rest.length === 0)
    return { problems: [{ field: 'csv', problem: 'Line 2: there are no figures below the header.' }] }
  const seen = new Set<string>()
  const lines = rest.map((cells) => readLine(cells, seen))
  const problems = lines.flatMap((line, index) =>
    'problem' in line ? [{ field: 'csv', problem: `Line ${index + 2}: ${line.problem}` }] : [],
  )
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) }
  return { figures: lines.flatMap((line) => ('figure' in line ? [line.figure] : [])) }
}

function readLine(cells: readonly string[], seen: Set<string>): Line {
  const [quarter = '', measure = '', text = ''] = cells.map((cell) => cell.trim())
  if (cells.length !== header.length) return { problem: `expected ${header.length} values, found ${cells.length}.` }
  if (!/^\d{4}-Q[1-4]$/.test(quarter)) return { problem: 'write the quarter as 2026-Q3.' }
  if (!measures.some((known) => known === measure)) return { problem: `the measure is one of ${measures.join(', ')}.` }
  if (!/^\d+(\.\d+)?$/.test(text) || Number(text) > 1)
    return { problem: 'write the value as a share from 0 to 1, such as 0.25.' }
  if (seen.has(`${quarter} ${measure}`))
    return { problem: 'this quarter and measure stand in an earlier line as well.' }
  seen.add(`${quarter} ${measure}`)
  return { figure: { quarter, measure, value: Number(text) } }
}
