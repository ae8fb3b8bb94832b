import type { ImportedFigure } from '#contract/open-hr-desk'
import type { ImportedFigures } from '../../ports/imported-figures.ts'
import { collect } from '../storage/collect.ts'
import { mostWrites, type Rows, type Write } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { number, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

export const figureRow = rowKind('figure', {
  quarter: text,
  measure: text,
  value: number,
} satisfies Holding<ImportedFigure>)

/** One partition beside the imported groups, a row `{quarter}|{measure}` each. */
const partition = 'figures'

/** A figure that does not fit is left out and told to `rows`. */
export function importedFiguresTable(rows: Rows): ImportedFigures {
  return {
    all: async () => fitting(rows, await collect(rows.range(partition)), figureRow),

    keep: async (figures) => {
      for (let start = 0; start < figures.length; start += mostWrites) {
        const writes = figures
          .slice(start, start + mostWrites)
          .map((figure): Write => ({ kind: 'put', key: `${figure.quarter}|${figure.measure}`, values: figure }))
        await rows.write(partition, writes)
      }
    },
  }
}
