import type { PairCard } from '#domain/indicators/all'

/** Cards of one indicator together, in the order they came: the two sides of a promise rate are one card. */
export function sameIndicator(cards: readonly PairCard[]): { id: PairCard['id']; cards: PairCard[] }[] {
  return [...Map.groupBy(cards, ({ id }) => id)].map(([id, together]) => ({ id, cards: together }))
}
