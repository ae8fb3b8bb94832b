import { pairIdOf, type PairId } from '#domain/pair'
import type { Footing, ManagerReading } from '../../../ports/people-store.ts'
import type { PairSight } from '../pair-sight.ts'
import type { Basis } from './basis.ts'
import { updatePair, type PairPorts } from '../update-pair.ts'

/** One pair as it is seen tonight, and what is known of its last reading. */
export type PairTonight = {
  sight: PairSight
  basis: Basis
  before: ManagerReading
  /** Pairs of which one of the two said something about the calendar. */
  spokenOf: ReadonlySet<PairId>
}

/**
 * Reads one pair, unless everything is as the last reading left it: what it stands on, the pair itself, and the time has not
 * come for anything. One point read tells that of a pair. Gives its footing, the very same one for a pair that was left alone.
 */
export async function bringUpToDate(
  ports: PairPorts,
  { sight, basis, before, spokenOf }: PairTonight,
): Promise<Footing> {
  const { report } = sight
  const footing = before.footings.get(report.oid)
  const pairId = pairIdOf(sight.manager.oid, report.oid)
  if (footing !== undefined && mayBeQuiet({ sight, basis, footing }) && !spokenOf.has(pairId)) {
    if ((await ports.outlines.version(pairId)) === footing.version) return footing
  }
  const confirmedAt = footing === undefined ? undefined : before.at
  const { leaving, later } = basis
  const again = { ...sight, leaving, ...(confirmedAt === undefined ? {} : { confirmedAt }) }
  const { mayLeave, ...left } = await updatePair(ports, again)
  return { basis: basis.basis, ...(mayLeave ? { later } : {}), report, ...left }
}

/** A reading that comes again believes nothing: nobody knows how far the first one came. */
function mayBeQuiet({
  sight,
  basis: { basis },
  footing,
}: {
  sight: PairSight
  basis: Basis
  footing: Footing
}): boolean {
  const { isAgain = false, now, calendar, window } = sight
  const { later, until, gone } = footing
  const hasLeft = later !== undefined && later.from <= window.fromAt && later.basis === basis
  return !isAgain && (footing.basis === basis || hasLeft) && now < until && !gone.some((id) => calendar.present.has(id))
}
