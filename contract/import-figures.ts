import { z } from 'zod'
import type { ImportedFigure } from './open-hr-desk.ts'
import { answer, operation } from './operation.ts'

/** CSV with the header `quarter,measure,value`: figures of the whole organisation that the programme's diagnosis needs. */
export const importFigures = operation({
  need: 'hr',
  effect: 'write',
  why: 'Figures of the whole organisation, which HR answers for.',
  input: z.strictObject({
    csv: z.string().min(1, 'The file is empty.').max(100_000, 'The file is larger than 100,000 characters.'),
  }),
  output: answer<ImportFiguresOutput>(),
  sample: { csv: 'quarter,measure,value\n2026-Q3,turnover,0.05' },
})

export type ImportFiguresOutput = { imported: ImportedFigure[] }
