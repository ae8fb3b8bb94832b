import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { JobPorts } from '../job-ports.ts'

/** How long things are kept, in days. The record of the two itself has its own rules and is not touched here. */
export const keptDays = { ledger: 400, deliveries: 365, runs: 365, blockFacts: 84 }

/**
 * Every night: removes what is past its time. Absence dates need no pass of their own: they are worked out anew from
 * the last 90 days whenever a calendar is read. Stopped half-way it goes on the next night.
 */
export async function expire(
  { runs, ledger, deliveries, blockFacts }: Pick<JobPorts, 'runs' | 'ledger' | 'deliveries' | 'blockFacts'>,
  now: string,
): Promise<void> {
  const before = (days: number) => addDays(localDate(now, 'UTC'), -days)
  await runs.start('expiry', now)
  const parts = {
    ledger: () => ledger.expire(before(keptDays.ledger)),
    deliveries: () => deliveries.expire(before(keptDays.deliveries)),
    blockFacts: () => blockFacts.expire(before(keptDays.blockFacts)),
    runs: () => runs.expire(`${before(keptDays.runs)}T00:00:00.000Z`),
  }
  await runs.plan('expiry', now, Object.keys(parts).length)
  for (const [subject, work] of Object.entries(parts)) {
    const removed = await work()
    await runs.finish('expiry', now, {
      subject,
      state: 'done',
      at: now,
      ...(removed > 0 ? { note: `${removed} rows` } : {}),
    })
  }
}
