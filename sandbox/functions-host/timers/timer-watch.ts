import { tenantNow } from '../../clock/clock.ts'
import { parseSchedule } from './ncrontab.ts'
import { statusAtStart, type TimerStatuses } from './timer-status.ts'

const longestWaitMs = 2 ** 31 - 1

/**
 * The timer trigger: calls `fire` whenever the schedule comes round on the sandbox's clock, one run after the other, and
 * at once when a run was missed while no host was there. Returns the function that stops it. Throws at once when the
 * schedule cannot be read.
 */
export function watchTimer(given: {
  name: string
  schedule: string
  statuses: TimerStatuses
  fire: (isPastDue: boolean) => Promise<void>
}): () => void {
  const { name, statuses } = given
  const times = parseSchedule(given.schedule)
  const nextAfter = (instant: number) => times.next(new Date(instant)).getTime()
  let timer: NodeJS.Timeout

  function wait(dueAt: number, isPastDue = false): void {
    const waitMs = dueAt - tenantNow()
    if (waitMs > longestWaitMs) timer = setTimeout(() => wait(dueAt), longestWaitMs)
    else timer = setTimeout(() => void run(dueAt, isPastDue), Math.max(waitMs, 0))
  }

  async function run(dueAt: number, isPastDue: boolean): Promise<void> {
    // Started a little early, a run must not be planned a second time for the same instant.
    const last = Math.max(tenantNow(), isPastDue ? 0 : dueAt)
    await given.fire(isPastDue).catch(() => {})
    statuses.set(name, { last, next: nextAfter(last), updated: last })
    wait(nextAfter(Math.max(last, tenantNow())))
  }

  const { isPastDue, ...status } = statusAtStart(statuses.get(name), nextAfter, tenantNow())
  statuses.set(name, status)
  wait(status.next, isPastDue)
  return () => clearTimeout(timer)
}

/** What a timer function is handed, in the host's spelling; the library turns it into camel case. */
export function timerInput(schedule: string, isPastDue = false): { json: string } {
  const now = new Date(tenantNow())
  const next = parseSchedule(schedule).next(now)
  const status = { Last: now.toISOString(), Next: next.toISOString(), LastUpdated: now.toISOString() }
  return { json: JSON.stringify({ Schedule: { AdjustForDST: false }, ScheduleStatus: status, IsPastDue: isPastDue }) }
}
