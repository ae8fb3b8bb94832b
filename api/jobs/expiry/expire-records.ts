import { keptDays } from '#domain/kept-days'
import { addDays } from '#domain/time/add-days'
import { eachOf } from '../each-of.ts'
import type { ExpiryPorts } from './common-parts.ts'

const pairsAtOnce = 16

/**
 * One part of all records: pairs that ended a year ago go, of the others what is past its time. The day is noted last,
 * so a look that broke off begins again where the last whole one ended.
 */
export async function expireRecords(ports: ExpiryPorts, part: string, today: string): Promise<number> {
  const { expiry, access, people, queue } = ports
  const since = await expiry.reached(part)
  const before = (days: number) => addDays(today, -days)
  const fading = { promises: before(keptDays.promises), absences: before(keptDays.absences), since }
  let removed = 0
  await eachOf(expiry.pairs(part), pairsAtOnce, async ({ pairId, endedOn }) => {
    if (endedOn !== null && endedOn <= before(keptDays.record)) {
      removed += await expiry.forget(pairId)
      return
    }
    const faded = await expiry.fade(pairId, fading)
    removed += faded
    // Lists quote the record; they follow it.
    if (faded > 0) await queue.send('overview', [{ pairId }])
  })
  removed += await expiry.forgetOwnPlans(part, { before: before(keptDays.record), since })
  removed += await expiry.fadeLedger(part, { today, since })
  removed += await access.expire(part, `${before(keptDays.access)}T00:00:00.000Z`)
  await people.rewritePulses(part)
  await expiry.keepReached(part, today)
  return removed
}
