import { addDays } from '#domain/time/add-days'
import type { DeliveryStore } from '../../ports/delivery-store.ts'
import type { Digest } from '../../ports/digest-writer.ts'
import type { ReleaseStore } from '../../ports/release-store.ts'

/** A block lasts four weeks: then the next release is the news. */
const newsDays = 28

type Told = NonNullable<Digest['release']>

/**
 * The newest block, if this reader's mails have not told of it; its last day is named. A release knows its day and not its
 * hour, and mails rest or are put off, so what was told is kept instead of guessed from days.
 */
export async function newRelease(
  { releases, deliveries }: { releases: ReleaseStore; deliveries: Pick<DeliveryStore, 'state'> },
  { oid, today }: { oid: string; today: string },
): Promise<Digest['release']> {
  const latest = await releases.latest()
  if (latest === undefined || latest.releasedOn <= addDays(today, -newsDays) || latest.releasedOn > addDays(today, 1))
    return undefined
  if ((await deliveries.state(latest.from, toldOf(oid))) !== undefined) return undefined
  return { from: latest.from, last: addDays(latest.to, -1) }
}

/** Keeps that this person's mail told of a release, for the mails that follow. */
export async function keepToldRelease(
  deliveries: Pick<DeliveryStore, 'settle'>,
  { from }: Told,
  { oid, now }: { oid: string; now: string },
): Promise<void> {
  await deliveries.settle(from, toldOf(oid), 'sent', now)
}

function toldOf(oid: string): string {
  return `${oid}|release`
}
