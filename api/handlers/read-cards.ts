import type { Handler } from '../ports/handler.ts'
import type { LedgerStore } from '../ports/ledger-store.ts'
import type { PairStore } from '../ports/pair-store.ts'
import { cardFacts, cardsFrom } from './show/cards/card-facts.ts'
import { showCards } from './show/cards/show-cards.ts'

/** The pair's indicators as cards, worked out when somebody looks: manager and report get the same answer. */
export function readCards(ports: { pairs: PairStore; ledger: LedgerStore }): Handler<'readCards'> {
  return async ({ input: { pairId }, now }) => {
    const rows = await ports.pairs.open(pairId)
    if (rows === undefined) return { kind: 'not-found' }
    const { occurrences } = await ports.ledger.read(pairId, cardsFrom(rows, now))
    return { kind: 'done', output: showCards(cardFacts(rows, occurrences, now)) }
  }
}
