import type { Handler } from '../../ports/handler.ts'
import type { ImportedFigures } from '../../ports/imported-figures.ts'
import { readFigures } from './figures-file.ts'

/** Takes a CSV of organisation figures, all of it or none: every wrong line is named with its number and what is wrong. */
export function importFigures({ importedFigures }: { importedFigures: ImportedFigures }): Handler<'importFigures'> {
  return async ({ input, now }) => {
    const read = readFigures(input.csv, now)
    if ('problems' in read) return { kind: 'bad-input', fields: read.problems }
    await importedFigures.keep(read.figures)
    return { kind: 'done', output: { imported: read.figures } }
  }
}
