import { z } from 'zod'
import { etag } from './fields.ts'
import { figureKey } from './import-figures.ts'
import type { ImportedFigure } from './open-hr-desk.ts'
import { answer, operation } from './operation.ts'

/** Forgets one figure of the organisation, when it is still the one that HR saw. One that is not there is gone already. */
export const removeFigure = operation({
  need: 'hr',
  effect: 'write',
  why: 'What HR imported, HR takes away.',
  input: z.strictObject({ ...figureKey, version: etag }),
  output: answer<RemoveFigureOutput>(),
  sample: { quarter: '2026-Q2', measure: 'okr_slippage', version: 'W/"1"' },
})

/** All figures that are kept, after it. */
export type RemoveFigureOutput = { figures: ImportedFigure[] }
