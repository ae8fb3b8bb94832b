import type { Handler } from '../../ports/handler.ts'
import type { LedgerStore } from '../../ports/ledger-store.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'
import { cardFacts, cardsFrom } from '../show/cards/card-facts.ts'
import { occurrencesNow } from '../show/cards/occurrences-now.ts'
import { showCards } from '../show/cards/show-cards.ts'
import { inLine } from '../show/record/in-line.ts'

type Ports = { pairs: PairStore; ledger: LedgerStore; releases: ReleaseStore }

/**
 * The pair's indicators as cards, worked out when somebody looks: manager and report get the same answer. Beside them what
 * was released of helpfulness, which is nobody's own figure.
 */
export function readCards(ports: Ports): Handler<'readCards'> {
  return async ({ input: { pairId }, now, line }) => {
    const [kept, release] = await Promise.all([ports.pairs.open(pairId), ports.releases.latest()])
    if (kept === undefined || line === undefined) return { kind: 'not-opened' }
    const rows = inLine(kept, line)
    const ledger = await ports.ledger.read(pairId, cardsFrom(rows, now))
    const cards = showCards(cardFacts(rows, occurrencesNow(rows, ledger, now), now))
    return { kind: 'done', output: { ...cards, ...(release?.helpfulness ? { released: release.helpfulness } : {}) } }
  }
}
