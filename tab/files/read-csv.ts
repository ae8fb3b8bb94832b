import papa from 'papaparse'
import type { Sheet } from '#domain/segments/sheet-cell'
import type { CountHeads } from './count-heads.ts'

const delimiters = [';', ',', '\t', '|'] as const
/** The heads stand among these lines. */
const linesTried = 40

/**
 * The rows of a text in which commas, semicolons, tabs or bars separate the cells; a first line `sep=;` says which, and is
 * no row. Else the one by which most heads are found. `brokenRow` is the row in which a quotation mark is opened and never
 * closed, so that the rest of the file would lie in one cell.
 */
export function readCsv(text: string, heads: CountHeads): { sheet: Sheet; brokenRow?: number } {
  const said = /^\uFEFF?"?sep=(.)"?[;,\t|]*\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text.replace(/^\uFEFF/, '')
  const { data, errors } = papa.parse<string[]>(body, { delimiter: said?.[1] ?? bestDelimiter(body, heads) })
  const broken = errors.find(({ code }) => code === 'MissingQuotes')
  return { sheet: data, ...(broken ? { brokenRow: (broken.row ?? 0) + 1 } : {}) }
}

function bestDelimiter(text: string, heads: CountHeads): string {
  const [best] = delimiters
    .map((delimiter) => {
      const { data } = papa.parse<string[]>(text, { delimiter, preview: linesTried })
      const cells = data.reduce((sum, row) => sum + row.length - 1, 0)
      return { delimiter, heads: heads(data), cells }
    })
    .toSorted((one, other) => other.heads - one.heads || other.cells - one.cells)
  return best?.delimiter ?? ','
}
