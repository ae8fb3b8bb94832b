import { tenantNow } from '../clock/clock.ts'
import { parseSchedule } from './ncrontab.ts'

const longestWaitMs = 2 ** 31 - 1

/**
 * The timer trigger: calls `fire` whenever the schedule comes round on the sandbox's clock, one run after the
 * other. Returns the function that stops it. Throws at once when the schedule cannot be read.
 */
export function watchTimer(schedule: string, fire: () => Promise<void>): () => void {
  const times = parseSchedule(schedule)
  let timer: NodeJS.Timeout
  function wait(dueAt: number): void {
    const waitMs = dueAt - tenantNow()
    if (waitMs > longestWaitMs) timer = setTimeout(() => wait(dueAt), longestWaitMs)
    else timer = setTimeout(() => void fire().finally(waitForNext), Math.max(waitMs, 0))
  }
  function waitForNext(): void {
    wait(times.next(new Date(tenantNow())).getTime())
  }
  waitForNext()
  return () => clearTimeout(timer)
}

/** What a timer function is handed, in the host's spelling; the library turns it into camel case. */
export function timerInput(schedule: string): { json: string } {
  const now = new Date(tenantNow())
  const next = parseSchedule(schedule).next(now)
  const status = { Last: now.toISOString(), Next: next.toISOString(), LastUpdated: now.toISOString() }
  return { json: JSON.stringify({ Schedule: { AdjustForDST: false }, ScheduleStatus: status, IsPastDue: false }) }
}
