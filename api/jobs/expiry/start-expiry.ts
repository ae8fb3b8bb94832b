import { recordParts } from '../../ports/expiry-store.ts'
import type { JobPorts } from '../job-ports.ts'
import { commonParts } from './common-parts.ts'

/** Every night: asks for one look at each part of the records, and at each table that is nobody's record. */
export async function startExpiry({ runs, queue }: Pick<JobPorts, 'runs' | 'queue'>, now: string): Promise<void> {
  const parts = [...Object.keys(commonParts), ...recordParts].map((part) => ({ run: now, part }))
  await runs.start('expiry', now)
  await queue.send('expiry', parts)
  await runs.plan('expiry', now, parts.length)
}
