import type { PairId } from '#domain/pair'
import { addDays } from '#domain/time/add-days'
import { dayNumber, type LocalDate } from '#domain/time/day-number'
import type { Listed } from '../../ports/pair-outlines.ts'
import { hashedId } from '../../hashed-id.ts'
import type { JobPorts } from '../job-ports.ts'
import { listedRows, type PairToShow } from '../overview/listed-rows.ts'

/** A row that is worked out anew after a change of the pair may be on its way for so long, in milliseconds. */
const onItsWayMs = 12 * 3_600_000
/** Whatever the marks say, both rows are written once in so many days by readings that take place. */
const renewedDays = 7
/** So many days apart readings take place whatever is known: a multiple of the other. */
const readAgainDays = 4 * renewedDays

type Shown = PairToShow & { listed: Listed | undefined; now: string }

/**
 * Writes the pair's row into both people's lists, unless a reading left the very same rows there and nobody changed the
 * pair since. Whoever changes it has its rows written too, besides the night and perhaps a moment after it: so rows are
 * believed in only from the second reading on that finds the pair unchanged, half a day later at least. Gives back what
 * stands there now.
 */
export async function keepLists({ overview }: Pick<JobPorts, 'overview'>, shown: Shown): Promise<Listed> {
  const { outline, pairId, listed, now } = shown
  const rows = listedRows(shown)
  const mark = hashedId(JSON.stringify(rows))
  if (listed?.mark === mark && listed.isSettled && !isRenewed(pairId, now)) return listed
  await Promise.all(rows.map(({ oid, row }) => overview.keep(oid, row)))
  // Of a pair that nobody ever changed no other row can be on its way.
  const since = listed?.since ?? (outline.revision === undefined ? new Date(0).toISOString() : now)
  return { mark, since, isSettled: Date.parse(now) - Date.parse(since) >= onItsWayMs }
}

/** Each pair has its own day, by the last digits of its id, so that no night writes the lists of everybody. */
function isRenewed(pairId: PairId, now: string): boolean {
  return ownCount(pairId, now) % renewedDays === 0
}

/** The next day on which a pair is read although nothing changed. */
export function nextRenewal(pairId: PairId, now: string): LocalDate {
  return addDays(now.slice(0, 10), readAgainDays - (ownCount(pairId, now) % readAgainDays))
}

function ownCount(pairId: PairId, now: string): number {
  return dayNumber(now.slice(0, 10)) + Number.parseInt(pairId.slice(-6), 16)
}
