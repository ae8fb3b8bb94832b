import { z } from 'zod'
import type { SegmentsDesk } from './import-segments.ts'
import { answer, operation } from './operation.ts'

/** HR's working route: which blocks stand released, and which figures and groups were imported. No person, no manager. */
export const openHrDesk = operation({
  need: 'hr',
  effect: 'read',
  why: 'What stands released and imported: no person and no manager.',
  input: z.strictObject({}),
  output: answer<OpenHrDeskOutput>(),
  sample: {},
})

export type ImportedFigure = { quarter: string; measure: string; value: number }
export type OpenHrDeskOutput = { blocks: string[]; figures: ImportedFigure[]; segments: SegmentsDesk }
