import type { Side } from '../pair.ts'
import type { TopicTag } from '../quality/topic-weights.ts'
import type { Reading } from '../readings/reading.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { PairFacts } from './pair-facts.ts'

/**
 * What a small picture is drawn from, oldest first.
 * bars: a number on each day; shares: the same, 1 is a full bar; marks: a yes or a no on each day;
 * curve: which share is reached after so many days; topics: how often each was touched.
 */
export type Picture =
  | { kind: 'bars' | 'shares'; points: { on: LocalDate; value: number }[] }
  | { kind: 'marks'; points: { on: LocalDate; isYes: boolean }[] }
  | { kind: 'curve'; points: { afterDays: number; share: number }[] }
  | { kind: 'topics'; points: { topic: TopicTag; weight: number }[] }

/**
 * What one indicator of a pair is. `of` says whether the pair has one or each side has its own, `place` whether it is
 * among the first or behind one more tap. A picture may be there without a value: it holds what was counted so far.
 */
type Declaration<Id extends string, Read extends Reading<number, object>> = {
  id: Id
  of: 'pair' | 'side'
  place: 'first' | 'more'
  /** For an indicator of the pair the side does not matter. */
  read: (facts: PairFacts, owner: Side) => Read
  picture?: (facts: PairFacts, owner: Side, reading: Read) => Picture | undefined
}

/** A reading with whose it is, when each side has one, and its picture, when there is something to draw. */
export type IndicatorCard<Id extends string, Read> = { id: Id; owner?: Side; reading: Read; picture?: Picture }

export type Indicator<Id extends string, Read extends Reading<number, object>> = {
  id: Id
  place: 'first' | 'more'
  /** One card, or one for each side. */
  cards: (facts: PairFacts) => IndicatorCard<Id, Read>[]
}

/** An indicator from its declaration. */
export function indicator<Id extends string, Read extends Reading<number, object>>(
  declared: Declaration<Id, Read>,
): Indicator<Id, Read> {
  const { id, of, place } = declared

  function card(facts: PairFacts, owner: Side): IndicatorCard<Id, Read> {
    const reading = declared.read(facts, owner)
    const picture = declared.picture?.(facts, owner, reading)
    return {
      id,
      ...(of === 'side' ? { owner } : {}),
      reading,
      ...(picture === undefined || picture.points.length === 0 ? {} : { picture }),
    }
  }

  const owners: readonly Side[] = of === 'side' ? ['manager', 'report'] : ['manager']
  return { id, place, cards: (facts) => owners.map((owner) => card(facts, owner)) }
}
