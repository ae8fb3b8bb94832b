import type { QueueState } from '../functions-host/queues/queue-watch.ts'
import type { FunctionsHost } from '../functions-host/start-functions-host.ts'

export const jobNames = ['people', 'calendars', 'releases', 'digests', 'notices', 'expiry'] as const
export type JobName = (typeof jobNames)[number]

/** How a job went: messages worked off and given up, and a sentence for people. */
export type JobResult = { job: JobName; isGood: boolean; done: number; failed: number; said: string }

const dayMs = 86_400_000

/**
 * Fires a job's timer by hand and waits until every queue is empty. `asIfAt` is the instant the API believes it is,
 * in epoch milliseconds. The digests go out on Mondays only, so that job runs on the coming one unless told.
 */
export async function runJob(host: FunctionsHost, job: JobName, asIfAt?: number): Promise<JobResult> {
  const startedAt = performance.now()
  const before = totals(await host.queues())
  const at = asIfAt ?? (job === 'digests' ? comingMonday(Date.now()) : undefined)
  if (at !== undefined) await host.shiftClock(at - Date.now())
  try {
    await host.fire(`start-${job}`)
    const after = totals(await host.drain())
    const done = after.done - before.done
    const failed = after.poisoned - before.poisoned
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    const messages = done === 1 ? '1 message' : `${done} messages`
    const said = `${job}: ${messages} in ${seconds} s${failed > 0 ? `, ${failed} given up` : ''}.`
    return { job, isGood: failed === 0, done, failed, said }
  } finally {
    if (at !== undefined) await host.shiftClock(0)
  }
}

/** A message that was given up is worked off once more by its poison queue's function, if it has one. */
function totals(states: QueueState[]): { done: number; poisoned: number } {
  const isGivenUp = ({ name }: QueueState) => name.endsWith('-poison')
  const sum = (of: readonly QueueState[], field: 'done' | 'poisoned') => of.reduce((all, one) => all + one[field], 0)
  const [givenUp, ordinary] = [states.filter(isGivenUp), states.filter((state) => !isGivenUp(state))]
  return { done: sum(ordinary, 'done'), poisoned: sum(ordinary, 'poisoned') + sum(givenUp, 'done') }
}

/** 15:30 UTC of the Monday after `now`: past seven in the morning nearly everywhere, and on the same Monday. */
export function comingMonday(now: number): number {
  const today = Math.floor(now / dayMs)
  // Day 4 of the epoch (5 January 1970) was a Monday.
  const monday = today + 7 - ((((today - 4) % 7) + 7) % 7)
  return monday * dayMs + 15.5 * 3_600_000
}

/** The same of the last Monday before `now`. */
export function lastMonday(now: number): number {
  const recent = comingMonday(now - 7 * dayMs)
  return recent < now ? recent : recent - 7 * dayMs
}
