import type { JobName, RunStore } from '../../ports/run-store.ts'
import type { JobMessages, JobQueue } from '../../ports/job-queue.ts'
import type { Handler } from '../../ports/handler.ts'
import { isLost } from './is-lost.ts'

type Ports = { runs: RunStore; queue: JobQueue }

const pauseSeconds = 60

/** Starts a job now. While one of its runs goes on, or was asked for a moment ago, nothing is started. */
export function runJob(ports: Ports): Handler<'runJob'> {
  return async ({ input: { job }, now }) => {
    const [newest] = await ports.runs.runs(job, 1)
    const isRunning = newest?.state === 'running' && !isLost(newest, now)
    const isStarted = !isRunning && (await askOnce(ports, { job, now, message: { run: now, job } }))
    return { kind: 'done', output: { state: isStarted ? 'started' : 'running' } }
  }
}

/** Puts a start into its queue, once a minute for each job. Gives back whether it was put there. */
export async function askOnce(
  { runs, queue }: Ports,
  { job, now, message }: { job: JobName; now: string; message: JobMessages['starts'] },
): Promise<boolean> {
  const notAfter = new Date(Date.parse(now) - pauseSeconds * 1_000).toISOString()
  if (!(await runs.ask(job, now, notAfter))) return false
  try {
    await queue.send('starts', [message])
  } catch (trouble) {
    await runs.unask(job, now)
    throw trouble
  }
  return true
}
