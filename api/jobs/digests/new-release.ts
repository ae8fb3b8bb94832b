import { addDays } from '#domain/time/add-days'
import type { Digest } from '../../ports/digest-writer.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'

/** Until the next mail a release is news. */
const newsDays = 7

/** The block whose figures were released in the week before this day, if there is one; its last day is named. */
export async function newRelease(releases: ReleaseStore, today: string): Promise<Digest['release']> {
  const latest = await releases.latest()
  if (latest === undefined || latest.releasedOn <= addDays(today, -newsDays) || latest.releasedOn > addDays(today, 1))
    return undefined
  return { from: latest.from, last: addDays(latest.to, -1) }
}
