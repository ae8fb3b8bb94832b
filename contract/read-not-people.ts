import { z } from 'zod'
import type { PairId } from '#domain/pair'
import { answer, operation } from './operation.ts'

export const readNotPeople = operation({
  need: 'everyone',
  effect: 'read',
  why: 'Each sees in how many of their own 1:1s a guest was said to be no person, and what the organisation lists.',
  input: z.strictObject({}),
  output: answer<ReadNotPeopleOutput>(),
  sample: {},
})

/**
 * `organisation`: addresses, and domains with an @ before them, that are no people anywhere. `pairs`: the caller's 1:1s of
 * today in which one of the two said it of so many guests; who these are stands in the list of the 1:1 itself.
 */
export type ReadNotPeopleOutput = {
  organisation: string[]
  pairs: { pairId: PairId; otherName: string; guests: number }[]
}
