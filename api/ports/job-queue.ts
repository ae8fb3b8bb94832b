import type { TimedJob } from '#domain/operations/job-schedule'
import type { NoticeKind } from '#domain/notices/due-notices'
import type { PairId } from '#domain/pair'
import type { PlannedSlot } from '#domain/rhythm'

/** What travels in each queue. `run` names the run a part belongs to by its instant. */
export type JobMessages = {
  people: { run: string; kind: 'snapshot' } | { run: string; kind: 'settings'; oids: string[] }
  /**
   * `team`: marks of those this person leads, as they are at the start of the run; whoever is not among them is looked up.
   * `isAskedFor`: by the person themselves, apart from the night's run; `run` is then when they asked.
   */
  calendars: { run: string; oid: string; team?: Record<string, string>; isAskedFor?: true }
  /**
   * `monday` names the week; without it the mail is sent again, for the week of the person's hour before the run. `isProbe`: one of many that were refused;
   * once it is sent, the others follow.
   */
  digests: { run: string; oid: string; monday?: string; isProbe?: true }
  /** One 1:1 that one of the two wants to be told of. */
  notices: { run: string; oid: string; pairId: PairId; kind: NoticeKind; slot: PlannedSlot }
  releases: { run: string; block: string }
  /** `part` names a table, or a sixteenth of all records. */
  expiry: { run: string; part: string }
  overview: { pairId: PairId }
  /** What an admin asked for: a job's run, or the mails of this week that were refused. */
  starts: { run: string; job: TimedJob | 'digests-again' }
}
export type QueueName = keyof JobMessages

/**
 * Puts work into queues. Every message may arrive more than once, and late: what is sent to a queue with a pace becomes due
 * one after the other.
 */
export interface JobQueue {
  send<Name extends QueueName>(
    queue: Name,
    messages: readonly JobMessages[Name][],
    options?: { delaySeconds?: number },
  ): Promise<void>
}
