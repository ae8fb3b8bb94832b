import type { CardView } from '#contract/read-cards'
import type { PairIndicator } from './card-reading.ts'

/** A card for tests, over the thirteen weeks to 15 October 2026. */
export function aCard(
  id: PairIndicator,
  reading: Partial<CardView['reading']> = {},
  facts: CardView['facts'] = {},
): CardView {
  const window = { from: '2026-07-16', to: '2026-10-15' }
  return { id, reading: { id, value: 1, n: 10, window, definitionVersion: '1', ...reading }, facts }
}
