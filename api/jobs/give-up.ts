import type { JobMessages, QueueName } from '../ports/job-queue.ts'
import type { RunStore } from '../ports/run-store.ts'
import type { SyncStore } from '../ports/sync-store.ts'

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
  releases: ({ run, block }) => ({ run, subject: block }),
  // A single digit says nothing to whoever reads which part failed.
  expiry: ({ run, part }) => ({ run, subject: part.length === 1 ? `records-${part}` : part }),
  overview: () => undefined,
}

/**
 * Records a message that its queue gave up, so that the page about the jobs names the mailbox it was about. Where the
 * last attempt could still write down its reason, that reason stays; a process that died five times could not.
 */
export async function giveUp<Name extends QueueName>(
  { runs, syncs }: { runs: RunStore; syncs: SyncStore },
  { queue, message, now: at }: { queue: Name; message: JobMessages[Name]; now: string },
): Promise<void> {
  const note = 'Given up after five attempts; the last one left no reason.'
  const part = partOf[queue](message)
  if ('isAskedFor' in message) {
    const { oid, run: askedAt } = message
    return syncs.note(oid, { askedAt, state: 'failed', done: 0, total: 0 })
  }
  if (part) return runs.finish(queue, part.run, { subject: part.subject, state: 'failed', note, at })
  // A pair's two lists are rebuilt after each change, by nobody's run: it gets one of its own.
  await runs.start(queue, at)
  await runs.plan(queue, at, 1)
  return runs.finish(queue, at, { subject: subjectOf(message), state: 'failed', note, at })
}

function subjectOf(message: object): string {
  return 'pairId' in message ? String(message.pairId) : 'unknown'
}
