import type { RunView } from '#contract/read-runs'
import type { Handler } from '../ports/handler.ts'
import type { JobName, RunStore } from '../ports/run-store.ts'

const jobs: readonly JobName[] = ['people', 'calendars', 'digests', 'releases', 'expiry']
const newest = 10
/** A run that takes longer has lost a message or the process that planned it. */
const longestHours = 6

/** How the jobs ran: never, quietly, with progress, partly or not at all, and when each one last succeeded. */
export function readRuns({ runs }: { runs: RunStore }): Handler<'readRuns'> {
  return async ({ now }) => {
    const oldest = new Date(Date.parse(now) - longestHours * 3_600_000).toISOString()
    const views = await Promise.all(
      jobs.map(async (job) => {
        const all = (await runs.runs(job, newest)).map((run) => overdueRun(run, oldest))
        const lastSuccess = all.find(({ state }) => state === 'ran')
        return { job, lastSuccessAt: lastSuccess?.finishedAt ?? null, runs: all }
      }),
    )
    return { kind: 'done', output: { jobs: views } }
  }
}

function overdueRun(run: RunView, oldest: string): RunView {
  return run.state === 'running' && run.startedAt < oldest ? { ...run, state: 'broken' } : run
}
