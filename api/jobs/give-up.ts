import type { TimedJob } from '#domain/operations/job-schedule'
import type { JobMessages, QueueName } from '../ports/job-queue.ts'
import type { JobName, RunStore } from '../ports/run-store.ts'
import type { SyncStore } from '../ports/sync-store.ts'

const note = 'Given up after five attempts; the last one left no reason.'

/** What a start is called that did not get as far as knowing its parts. */
export const startPart = 'start'

type GivenUp = { [Name in QueueName]: (message: JobMessages[Name]) => { run: string; subject: string } | undefined }

/** What each part of a run is called; undefined for a message that belongs to no run. */
export const partOf: GivenUp = {
  people: (message) => ({
    run: message.run,
    subject: message.kind === 'snapshot' ? 'directory' : `settings.${message.oids[0]}`,
  }),
  calendars: ({ run, oid, isAskedFor }) => (isAskedFor ? undefined : { run, subject: oid }),
  // By person, not by week: next Monday's mail makes good what became of this one.
  digests: ({ run, oid }) => ({ run, subject: oid }),
  notices: ({ run, oid, pairId, slot }) => ({ run, subject: `${oid}|${pairId}|${slot.startAt}`.replaceAll(':', '.') }),
  releases: ({ run, block }) => ({ run, subject: block }),
  // A single digit says nothing to whoever reads which part failed.
  expiry: ({ run, part }) => ({ run, subject: part.length === 1 ? `records-${part}` : part }),
  overview: () => undefined,
  starts: ({ run }) => ({ run, subject: startPart }),
}

/**
 * Records a message that its queue gave up, so that the page about the jobs names the mailbox it was about. Where the
 * last attempt could still write down its reason, that reason stays; a process that died five times could not.
 */
export async function giveUp<Name extends QueueName>(
  { runs, syncs }: { runs: RunStore; syncs: SyncStore },
  { queue, message, now: at }: { queue: Name; message: JobMessages[Name]; now: string },
): Promise<void> {
  const part = partOf[queue](message)
  if ('isAskedFor' in message) {
    const { oid, run: askedAt } = message
    return syncs.note(oid, { askedAt, state: 'failed', done: 0, total: 0 })
  }
  if ('job' in message) return failStart(runs, { job: jobOf(message.job), run: message.run, note, isGivenUp: true })
  const end = { state: 'failed', note, isGivenUp: true, at } as const
  // Queues of parts are called as their jobs.
  if (part) return runs.finish(queue as JobName, part.run, { subject: part.subject, ...end })
  // A pair's two lists are rebuilt after each change, by nobody's run: it gets one of its own.
  await runs.start('overview', at)
  await runs.plan('overview', at, 1)
  return runs.finish('overview', at, { subject: subjectOf(message), ...end })
}

/** Which job's page tells of a start. */
export function jobOf(asked: JobMessages['starts']['job']): TimedJob {
  return asked === 'digests-again' ? 'digests' : asked
}

/** Writes down that a start broke before its run knew its parts. */
export async function failStart(
  runs: RunStore,
  { job, run, ...reason }: { job: TimedJob; run: string; note: string; isGivenUp?: boolean },
): Promise<void> {
  await runs.start(job, run)
  await runs.finish(job, run, { subject: startPart, state: 'failed', at: run, ...reason })
}

function subjectOf(message: object): string {
  return 'pairId' in message ? String(message.pairId) : 'unknown'
}
