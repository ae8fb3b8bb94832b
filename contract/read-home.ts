import { z } from 'zod'
import { answer, operation } from './operation.ts'
import type { FormerRow, HomeHabit, HomePromise, HomeRow, HomeThanks, ReaderView } from './view.ts'

export const readHome = operation({
  need: 'everyone',
  effect: 'read',
  why: 'Each sees the list of their own 1:1s.',
  input: z.strictObject({}),
  output: answer<ReadHomeOutput>(),
  sample: {},
})

export type ReadHomeOutput = {
  you: ReaderView
  today: string
  /** Pairs in which the caller is the manager, then those in which they are the report. */
  pairs: HomeRow[]
  /** Pairs whose reporting line is over, the latest first: what was shared can still be read. */
  former?: FormerRow[]
  /**
   * The most urgent promises across all pairs, the oldest date first, what has none last; the rows count those that are
   * not named here. Null while no title can be opened: everything else holds all the same.
   */
  promises?: { youOwe: HomePromise[]; theyOwe: HomePromise[] } | null
  /** What the reader means to do today, for themselves. */
  habits?: HomeHabit[]
  /** What they were thanked for in the last days, the latest of each pair, the newest first. */
  thanks?: HomeThanks[]
}
