import { localDate } from '#domain/time/local-date'
import type { JobMessages } from '../../ports/job-queue.ts'
import { runPart } from '../run-part.ts'
import { commonParts, type ExpiryPorts } from './common-parts.ts'
import { expireRecords } from './expire-records.ts'

/** One message of the expiry job: removes what is past its time in one part, and says how much that was. */
export function expirePart(
  ports: ExpiryPorts,
  message: JobMessages['expiry'],
  { attempt, now }: { attempt: number; now: string },
): Promise<void> {
  return runPart(ports, { job: 'expiry', message, attempt, now }, async () => {
    const today = localDate(now, 'UTC')
    const work = commonParts[message.part]
    const removed = work ? await work(ports, today) : await expireRecords(ports, message.part, today)
    return removed > 0 ? { note: `${removed} rows` } : undefined
  })
}
