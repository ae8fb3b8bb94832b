import { peopleOf, type PairId } from '#domain/pair'
import type { JobQueue } from '../../ports/job-queue.ts'

/** What was just said changes numbers that are worked out from the calendar: it is read now, and not only tonight. */
export function readSoon({ queue }: { queue: JobQueue }, pairId: PairId, now: string): Promise<void> {
  return queue.send('calendars', [{ run: now, oid: peopleOf(pairId).manager, isAskedFor: true }])
}
