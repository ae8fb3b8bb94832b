import type { ImportedFigure } from '#contract/open-hr-desk'
import type { ImportedFigures } from '../ports/imported-figures.ts'
import { mostWrites, type Rows, type Write } from './rows.ts'

/** One partition beside the imported groups, a row `{quarter}|{measure}` each. */
const partition = 'figures'

export function importedFiguresTable(rows: Rows): ImportedFigures {
  return {
    all: async () => {
      const figures: ImportedFigure[] = []
      for await (const { values } of rows.range(partition)) figures.push(values as ImportedFigure)
      return figures
    },

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
