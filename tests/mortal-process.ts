import type { JobPorts } from '../api/jobs/job-ports.ts'
import type { JobQueue } from '../api/ports/job-queue.ts'
import type { Rows } from '../api/tables/storage/rows.ts'

/** Steps of a process that leave a mark: each write to a table, each message put into a queue, each mail. */
export type MortalProcess = {
  rows(inner: Rows): Rows
  queue(inner: JobQueue): JobQueue
  mail(inner: JobPorts['mail']): JobPorts['mail']
  /** Resolves when the process died; never when it lived. */
  death: Promise<'died'>
  /** How many steps it has taken. */
  steps: () => number
}

/**
 * A process that dies before its nth step (never with 0). A dead process does nothing more and tells nobody: whatever it
 * was doing stays unanswered, also what ran beside the step.
 */
export function mortalProcess(nth: number): MortalProcess {
  let taken = 0
  const { promise: death, resolve: die } = Promise.withResolvers<'died'>()

  async function step<Result>(act: () => Promise<Result>): Promise<Result> {
    if (nth > 0 && taken + 1 >= nth) {
      die('died')
      return new Promise<never>(() => {})
    }
    taken += 1
    return act()
  }

  return {
    death,
    steps: () => taken,
    rows: (inner) => ({
      ...inner,
      write: (...given) => step(() => inner.write(...given)),
      change: (...given) => step(() => inner.change(...given)),
    }),
    queue: (inner) => ({
      // One message after the other, so that death may come between two.
      send: async (name, messages, options) => {
        for (const message of messages) await step(() => inner.send(name, [message], options))
      },
    }),
    mail: (inner) => ({ send: (...given) => step(() => inner.send(...given)) }),
  }
}
