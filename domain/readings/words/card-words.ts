import type { TopicTag } from '../../quality/topic-weights.ts'
import type { IndicatorId, Reason, Unit } from '../reading.ts'
import type { Format } from './format.ts'
import type { ShownOf } from './reading-of.ts'

/** Everything a card says about one indicator, in one language. */
export type CardWords<Id extends IndicatorId> = {
  /** The name the field uses. */
  name: string
  /** How it is computed, in one plain sentence. */
  formula: string
  /** What must be there before a value is shown. */
  needs: string
  /** The answer to "What is this not telling us?" */
  notTelling: string
  /** The value as text. */
  value: (reading: ShownOf<Id>, format: Format) => string
  /** What one could do now, with the real numbers in it; empty when nothing is called for. */
  prompt: (reading: ShownOf<Id>, format: Format) => string
}

/** All sentences of one language. */
export type Words = {
  cards: { [Id in IndicatorId]: CardWords<Id> }
  notTellingQuestion: string
  reasons: Record<Exclude<Reason, 'min_data'>, string>
  /** "Needs 6 tagged talks, has 4." */
  lack: (need: string, have: string | undefined) => string
  tooLittle: string
  units: Record<Unit, readonly [one: string, other: string]>
  /** Stands under a value: the time it covers and how many cases it rests on. */
  basis: (span: string, n: string) => string
  outOf: (x: string, n: string) => string
  topics: Record<TopicTag, string>
}
