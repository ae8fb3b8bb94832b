import { pairCards } from '#domain/indicators/all'
import type { PairFacts } from '#domain/indicators/pair-facts'
import type { ReadCardsOutput } from '#contract/read-cards'

/** The five that everybody sees, then the rest. Nothing here depends on who asks. */
export function showCards(facts: PairFacts): ReadCardsOutput {
  const gap = facts.rhythm?.holidaysGap
  return {
    ...(gap === undefined ? {} : { holidaysGap: gap }),
    first: pairCards(facts, 'first'),
    more: pairCards(facts, 'more'),
  }
}
