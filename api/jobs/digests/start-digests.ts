import { dueDigest } from '#domain/digests/due-digest'
import type { PutOffMail } from '../../ports/delivery-store.ts'
import type { JobPorts } from '../job-ports.ts'
import { probeRefused } from './send-again.ts'

/**
 * Every quarter of an hour: one message per person whose hour of the week has come since the last run that got through,
 * and per person whose mail waited for this day. A run that breaks is repeated whole by the next one; claims keep anybody
 * from getting two mails. All of them stand in one row, because their queue lets them out at the pace the sender mailbox
 * can bear. Of the mails that were refused before, one is tried, to see whether the cause is gone.
 */
export async function startDigests(
  { people, deliveries, runs, queue }: Pick<JobPorts, 'people' | 'deliveries' | 'runs' | 'queue'>,
  now: string,
): Promise<void> {
  const since = await runs.lastPlanned('digests')
  await runs.start('digests', now)
  // Who is just moving from one zone or hour to another stands under both.
  const due = new Set<string>()
  const parts: { run: string; oid: string; monday: string }[] = []
  for (const slot of await people.digestSlots()) {
    const monday = dueDigest(slot, { since, now })
    if (monday === undefined) continue
    for await (const oid of people.peopleInSlot(slot)) {
      if (!due.has(oid)) parts.push({ run: now, oid, monday })
      due.add(oid)
    }
  }
  const putOff = await putOffMails(deliveries, now)
  for (const { oid, monday, until } of putOff) {
    if (!due.has(oid) && isFresh(until, now)) parts.push({ run: now, oid, monday })
    due.add(oid)
  }
  await queue.send('digests', parts)
  // Only now, so that a process that dies before asks for them once more; the claim lets one mail out.
  await deliveries.takeUp(putOff)
  await runs.plan('digests', now, parts.length)
  await probeRefused({ runs, queue }, now)
}

async function putOffMails(deliveries: JobPorts['deliveries'], now: string): Promise<PutOffMail[]> {
  const mails: PutOffMail[] = []
  for await (const mail of deliveries.putOffUntil(now)) mails.push(mail)
  return mails
}

/** Who missed their hour by more than a day gets the next mail instead of stale news. */
function isFresh(until: string, now: string): boolean {
  return Date.parse(now) - Date.parse(until) <= 24 * 3_600_000
}
