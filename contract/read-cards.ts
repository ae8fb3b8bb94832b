import { z } from 'zod'
import type { HolidaysGap } from '#domain/rhythm'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import type { ReleasedHelpfulness } from './read-release.ts'
import { samplePair } from './samples.ts'
import type { ReadingView } from './view.ts'

export const readCards = operation({
  need: 'pair-read',
  effect: 'read',
  why: 'Both see the same numbers of themselves, and nobody else does.',
  input: z.strictObject({ pairId }),
  output: answer<ReadCardsOutput>(),
  sample: samplePair,
})

/**
 * A card: the reading, for whom when it has an owner, and the points of its small picture with their days.
 * `facts` are what its sentences need beside the value: the plain fields of the reading's `detail` (numbers, words, null;
 * yes and no as 1 and 0; of topic diversity the weight of each topic). `points` mean: cadence adherence, the share of
 * covered workdays of each week; time since last, the days from one 1:1 to the next; promises and reliability, 1 kept
 * and 0 not; carry-over, the age of each overdue promise; next steps, how many came from each 1:1; time to completion,
 * the share done after as many days as `on` says.
 */
export type CardView = {
  id: string
  owner?: 'manager' | 'report'
  reading: ReadingView
  facts: Record<string, number | string | null>
  points?: { on: string; value: number }[]
}
/**
 * `first` are the five everybody sees, `more` stand behind one more tap. The same for both people. `released` is how helpful
 * 1:1s are in the whole organisation, as the last release says it; absent before there is one. `holidaysGap` is what is not
 * known of the holidays where the report works; absent when they are known.
 */
export type ReadCardsOutput = {
  first: CardView[]
  more: CardView[]
  released?: ReleasedHelpfulness
  holidaysGap?: HolidaysGap
}
