import type { CardView } from '#contract/read-cards'
import { isPairIndicator, type PairIndicator } from './card-reading.ts'

/** Cards of one indicator together, in the order they came: the two sides of a promise rate are one card. */
export function sameIndicator(cards: readonly CardView[]): { id: PairIndicator; cards: CardView[] }[] {
  const groups = Map.groupBy(cards, (card) => card.id)
  return [...groups].flatMap(([id, together]) => (isPairIndicator(id) ? [{ id, cards: together }] : []))
}
