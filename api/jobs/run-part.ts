import { failureCause } from '#domain/operations/failure-cause'
import { LaterError } from '../ports/later.ts'
import type { JobMessages, JobQueue, QueueName } from '../ports/job-queue.ts'
import type { PartEnd, RunStore } from '../ports/run-store.ts'
import { partOf } from './give-up.ts'

/** How often a message was taken out of its queue before it goes to the poison queue (host.json says the same). */
export const mostAttempts = 5

/** Queues whose messages are parts of runs. */
type RunQueue = Exclude<QueueName, 'overview' | 'starts'>

/**
 * What a part reports when it ended: nothing, or a note such as the state of a mailbox. `hasFailed`: it is over without
 * success, and another attempt would change nothing. `hadNothing`: it went well, and there was nothing to do, for the
 * `reason`; `isOutOfReach`: because nothing can reach whom it is about.
 */
export type PartResult =
  | { note?: string; hasFailed?: true; hadNothing?: true; reason?: string; isOutOfReach?: true }
  | undefined

/**
 * Runs one part of a run and writes down how it ended. A service that asks for a long pause puts the message back for
 * that long; other trouble is thrown, so that the queue tries again, and after the last attempt the part has failed.
 */
export async function runPart<Name extends RunQueue>(
  ports: { runs: RunStore; queue: JobQueue },
  part: { job: Name; message: JobMessages[Name]; attempt: number; now: string },
  work: () => Promise<PartResult>,
): Promise<void> {
  const { job, message, attempt, now: at } = part
  const subject = partOf[job](message)?.subject ?? ''
  try {
    const { hasFailed, ...told } = (await work()) ?? {}
    const end = hasFailed ? failed(told.note ?? '') : { state: 'done' as const, ...told }
    await ports.runs.finish(job, message.run, { subject, at, ...end })
  } catch (error) {
    if (error instanceof LaterError) return ports.queue.send(job, [message], { delaySeconds: Math.ceil(error.seconds) })
    if (attempt >= mostAttempts) {
      await ports.runs.finish(job, message.run, { subject, at, ...failed(failureReason(error)) })
    }
    throw error
  }
}

/** Counted by the cause that its words tell. */
function failed(note: string): Pick<PartEnd, 'state' | 'note' | 'reason'> {
  return { state: 'failed', note, reason: failureCause(note) }
}

/** One line for the admin: our errors name status and code, never a person's words. */
export function failureReason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 300)
}
