import { dueDigest } from '#domain/digests/due-digest'
import type { JobPorts } from '../job-ports.ts'
import { probeRefused } from './send-again.ts'

/**
 * Every quarter of an hour: one message per person in the zones where Monday, seven o'clock, has come since the last
 * run that got through. A run that breaks is repeated whole by the next one; claims keep anybody from getting two mails.
 * All zones stand in one row, because their queue lets them out at the pace the sender mailbox can bear. Of the mails that were refused before, one is
 * tried, to see whether the cause is gone.
 */
export async function startDigests(
  { people, runs, queue }: Pick<JobPorts, 'people' | 'runs' | 'queue'>,
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
  await queue.send('digests', parts)
  await runs.plan('digests', now, due.size)
  await probeRefused({ runs, queue }, now)
}
