import type { Handler } from '../../ports/handler.ts'
import type { JobQueue } from '../../ports/job-queue.ts'
import type { RunStore } from '../../ports/run-store.ts'
import { askOnce } from './run-job.ts'

/** Asks for this week's refused mails to be sent again. Claims keep anybody from getting two, however often it is asked. */
export function sendDigestsAgain(ports: { runs: RunStore; queue: JobQueue }): Handler<'sendDigestsAgain'> {
  return async ({ now }) => {
    const isStarted = await askOnce(ports, { job: 'digests', now, message: { run: now, job: 'digests-again' } })
    return { kind: 'done', output: { state: isStarted ? 'started' : 'running' } }
  }
}
