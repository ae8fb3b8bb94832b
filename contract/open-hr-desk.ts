import { z } from 'zod'
import type { Figure } from '#domain/figures/figure'
import type { SegmentsDesk } from './import-segments.ts'
import { answer, operation } from './operation.ts'

/** HR's working route: which figures and groups were imported. No person, no manager. */
export const openHrDesk = operation({
  need: 'hr',
  effect: 'read',
  why: 'What was imported: no person and no manager.',
  input: z.strictObject({}),
  output: answer<OpenHrDeskOutput>(),
  sample: {},
})

/**
 * A figure of the whole organisation, a share from 0 to 1: from where, by whom and when (UTC) it was imported, each null
 * where that was not noted yet, `by` also for somebody who left. `before` is the value that it corrected, null when it is
 * the first one. `version` names this state.
 */
export type ImportedFigure = Figure & {
  source: string | null
  by: string | null
  at: string | null
  before: number | null
  version: string
}
export type OpenHrDeskOutput = { figures: ImportedFigure[]; segments: SegmentsDesk }
