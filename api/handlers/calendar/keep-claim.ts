import { withFollowed } from '#domain/ledger/followed-series'
import { otherSide, type MeetingClaim, type PairId, type Side } from '#domain/pair'
import type { Ledger, LedgerStore } from '../../ports/ledger-store.ts'

export type Said = { keys: ReadonlySet<string>; by: Side; claim: MeetingClaim | null }

/**
 * Keeps one word about series or entries, by key. Each of the two has a word of their own, of which "not ours" wins; null
 * takes back what either said. `ledger` is what the store holds; gives back what counts from then on.
 */
export async function keepClaim(
  store: LedgerStore,
  pairId: PairId,
  { keys, claim, by, ledger }: Said & { ledger: Ledger },
): Promise<ReadonlyMap<string, MeetingClaim | null>> {
  const counts = new Map<string, MeetingClaim | null>()
  const sides = [by, otherSide(by)] as const
  for (const key of keys) {
    const isDenied = claim !== null && denies(ledger, { key, by: otherSide(by) })
    counts.set(key, isDenied ? 'not_ours' : claim)
    if (claim === null) for (const side of sides) await store.withdraw(pairId, { about: 'series', key, by: side })
    else await store.correct(pairId, { about: 'series', key, by, said: claim })
    // A series that took the place of another has the other's words, and from here on in its own name.
    if (isDenied) await store.correct(pairId, { about: 'series', key, by: otherSide(by), said: 'not_ours' })
  }
  return counts
}

/** Did this side call the series, or one that it follows or that follows it, "not ours"? */
function denies({ corrections, occurrences }: Ledger, { key, by }: { key: string; by: Side }): boolean {
  const line = withFollowed(new Set([key]), occurrences)
  const words = corrections.filter((one) => one.about === 'series' && one.by === by && line.has(one.key))
  const own = words.find((one) => one.key === key)
  return own === undefined ? words.some(({ said }) => said === 'not_ours') : own.said === 'not_ours'
}
