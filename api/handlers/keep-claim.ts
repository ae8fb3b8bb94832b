import { otherSide, type MeetingClaim, type PairId, type Side } from '#domain/pair'
import type { LedgerStore } from '../ports/ledger-store.ts'

export type Said = { keys: ReadonlySet<string>; by: Side; claim: MeetingClaim | null }

/** Keeps one word about series or entries, by key: the last word of either person stands, null leaves none. */
export async function keepClaim(ledger: LedgerStore, pairId: PairId, { keys, claim, by }: Said): Promise<void> {
  for (const key of keys) {
    await ledger.withdraw(pairId, { about: 'series', key, by: otherSide(by) })
    if (claim === null) await ledger.withdraw(pairId, { about: 'series', key, by })
    else await ledger.correct(pairId, { about: 'series', key, by, said: claim })
  }
}
