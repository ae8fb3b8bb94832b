import type { ReadCardsOutput } from '#contract/read-cards'
import type { CardFacts } from './card-facts.ts'
import {
  carryOverCard,
  nextStepsClosureCard,
  promisesCompleteCard,
  sayDoGapCard,
  timeToCompletionCard,
} from './promise-cards.ts'
import { cadenceAdherenceCard, reliabilityCard, timeSinceLastCard, topicDiversityCard } from './rhythm-cards.ts'

/** The five that everybody sees, then the rest. Nothing here depends on who asks. */
export function showCards(facts: CardFacts): ReadCardsOutput {
  const gap = facts.rhythm?.holidaysGap
  return {
    ...(gap === undefined ? {} : { holidaysGap: gap }),
    first: [
      cadenceAdherenceCard(facts),
      timeSinceLastCard(facts),
      promisesCompleteCard(facts, 'manager'),
      promisesCompleteCard(facts, 'report'),
      carryOverCard(facts),
      nextStepsClosureCard(facts),
    ],
    more: [sayDoGapCard(facts), reliabilityCard(facts), timeToCompletionCard(facts), topicDiversityCard(facts)],
  }
}
