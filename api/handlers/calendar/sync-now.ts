import type { Handler } from '../../ports/handler.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { SyncStore } from '../../ports/sync-store.ts'
import { isInForce } from '../pair/find/current-edge.ts'
import { showSync, syncPauseMinutes } from '../show/show-sync.ts'

type Ports = { syncs: SyncStore; people: PeopleStore; queue: JobQueue }

/**
 * Reads the caller's own calendar now: one message in the queue that the night uses as well. At most once in ten
 * minutes; whoever asks sooner is told when. Somebody who leads nobody has no calendar that we read: not found.
 */
export function syncNow({ syncs, people, queue }: Ports): Handler<'syncNow'> {
  return async ({ caller: { oid }, now }) => {
    const team = await people.reportsOf(oid)
    if (!team.some((edge) => isInForce(edge, now.slice(0, 10)))) return { kind: 'not-found' }
    const notAfter = new Date(Date.parse(now) - syncPauseMinutes * 60_000).toISOString()
    const isAsked = await syncs.claim(oid, now, notAfter)
    if (isAsked) {
      try {
        await queue.send('calendars', [{ run: now, oid, isAskedFor: true }])
      } catch (trouble) {
        await syncs.giveBack(oid, now)
        throw trouble
      }
    }
    return { kind: 'done', output: { ...showSync(await syncs.last(oid), now), isAsked } }
  }
}
