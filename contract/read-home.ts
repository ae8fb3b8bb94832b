import { z } from 'zod'
import type { HomeRow, PersonView } from './view.ts'

export const readHomeInput = z.strictObject({})
export type ReadHomeInput = z.infer<typeof readHomeInput>
export type ReadHomeOutput = {
  you: PersonView
  today: string
  /** Pairs in which the caller is the manager, then those in which they are the report. */
  pairs: HomeRow[]
}
