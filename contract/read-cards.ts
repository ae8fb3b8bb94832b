import { z } from 'zod'
import type { PairCard } from '#domain/indicators/all'
import type { HolidaysGap } from '#domain/rhythm'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import type { ReleasedHelpfulness } from './read-release.ts'
import { samplePair } from './samples.ts'

export const readCards = operation({
  need: 'pair-read',
  effect: 'read',
  why: 'Both see the same numbers of themselves, and nobody else does.',
  input: z.strictObject({ pairId }),
  output: answer<ReadCardsOutput>(),
  sample: samplePair,
})

/**
 * `first` are the five everybody sees, `more` stand behind one more tap. The same for both people. `released` is how helpful
 * 1:1s are in the whole organisation, as the last release says it; absent before there is one. `holidaysGap` is what is not
 * known of the holidays where the report works; absent when they are known.
 */
export type ReadCardsOutput = {
  first: PairCard[]
  more: PairCard[]
  released?: ReleasedHelpfulness
  holidaysGap?: HolidaysGap
}
