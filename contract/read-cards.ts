import { z } from 'zod'
import { pairId } from './fields.ts'
import type { ReadingView } from './view.ts'

export const readCardsInput = z.strictObject({ pairId })
export type ReadCardsInput = z.infer<typeof readCardsInput>
/**
 * A card: the reading, for whom when it has an owner, and the points of its small picture with their days.
 * `facts` are what its sentences need beside the value: the plain fields of the reading's `detail` (numbers, words, null;
 * yes and no as 1 and 0; a list of words joined by spaces), `asOf`, and for a reading without a value the `unit` that
 * `have` and `need` are counted in. `points` of cadence adherence are its workdays, 1 covered and 0 uncovered.
 */
export type CardView = {
  id: string
  owner?: 'manager' | 'report'
  reading: ReadingView
  facts: Record<string, number | string | null>
  points?: { on: string; value: number }[]
}
/** `first` are the five everybody sees, `more` stand behind one more tap. The same for both people. */
export type ReadCardsOutput = { first: CardView[]; more: CardView[] }
