import { tracesKeptFrom } from '#domain/ledger/fade-traces'
import { quarterOf } from '#domain/pulse'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { JobPorts } from '../job-ports.ts'
import { rewritePulseTimes } from './rewrite-pulse-times.ts'

/** How long things are kept, in days. The record of the two itself has its own rules and is not touched here. */
export const keptDays = { ledger: 400, deliveries: 365, runs: 365, blockFacts: 84, access: 365, pulse: 396 }

/**
 * Every night: removes what is past its time. Absence dates need no pass of their own: they are worked out anew from
 * the last 90 days whenever a calendar is read. Stopped half-way it goes on the next night.
 */
export async function expire(
  ports: Pick<JobPorts, 'runs' | 'ledger' | 'deliveries' | 'blockFacts' | 'access' | 'pulse' | 'people'>,
  now: string,
): Promise<void> {
  const { runs, ledger, deliveries, blockFacts, access, pulse } = ports
  const before = (days: number) => addDays(localDate(now, 'UTC'), -days)
  await runs.start('expiry', now)
  const parts = {
    traces: () => ledger.fade(tracesKeptFrom(localDate(now, 'UTC'))),
    ledger: () => ledger.expire(before(keptDays.ledger)),
    deliveries: () => deliveries.expire(before(keptDays.deliveries)),
    blockFacts: () => blockFacts.expire(before(keptDays.blockFacts)),
    access: () => access.expire(`${before(keptDays.access)}T00:00:00.000Z`),
    pulse: () => pulse.expire(quarterOf(before(keptDays.pulse))),
    pulseTimes: () => rewritePulseTimes(ports, now),
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
