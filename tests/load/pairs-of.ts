import { pairIdOf } from '../../domain/pair.ts'
import type { Organisation } from '../../sandbox/organisation/make-organisation.ts'

type Pair = { manager: string; report: string; pairId: string }

/** The first pairs of an organisation whose two people both take part today. Throws when there are not so many. */
export function pairsOf(organisation: Organisation, count: number): Pair[] {
  const { accounts, now } = organisation
  const open = new Set(accounts.filter(({ kind, isEnabled }) => kind === 'person' && isEnabled).map(({ oid }) => oid))
  const pairs = accounts.flatMap(({ oid }): Pair[] => {
    const manager = organisation.managerAt(oid, now)
    if (manager === undefined || !open.has(oid) || !open.has(manager)) return []
    return [{ manager, report: oid, pairId: pairIdOf(manager, oid) }]
  })
  if (pairs.length < count) throw new Error(`The organisation has ${pairs.length} pairs, not ${count}`)
  return pairs.slice(0, count)
}
