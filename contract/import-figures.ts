import { z } from 'zod'
import type { ImportedFigure } from './open-hr-desk.ts'

/** CSV with the header `quarter,measure,value`: figures of the whole organisation that the programme's diagnosis needs. */
export const importFiguresInput = z.strictObject({
  csv: z.string().min(1, 'The file is empty.').max(100_000, 'The file is larger than 100,000 characters.'),
})
export type ImportFiguresInput = z.infer<typeof importFiguresInput>
export type ImportFiguresOutput = { imported: ImportedFigure[] }
