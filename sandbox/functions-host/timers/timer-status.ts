import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What is kept of a timer from one run of the host to the next, in epoch milliseconds; `last` once it has run. */
export type TimerStatus = { last?: number; next: number; updated: number }

export type TimerStatuses = { get(name: string): TimerStatus | undefined; set(name: string, status: TimerStatus): void }

/** The statuses of all timers in one file (Azure keeps each in a blob); without a file they end with the process. */
export function timerStatuses(file: string | undefined): TimerStatuses {
  const known = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : '{}'
  const statuses = JSON.parse(known) as Record<string, TimerStatus>
  return {
    get: (name) => statuses[name],
    set: (name, status) => {
      statuses[name] = status
      if (file !== undefined) writeFileSync(file, JSON.stringify(statuses))
    },
  }
}

/**
 * What a timer begins with: is a run overdue that was planned while nobody was there? However many were missed, it is one.
 * A schedule that was changed meanwhile begins anew.
 */
export function statusAtStart(
  known: TimerStatus | undefined,
  nextAfter: (instant: number) => number,
  now: number,
): TimerStatus & { isPastDue: boolean } {
  const anew = { next: nextAfter(now), updated: now, isPastDue: false }
  if (!known) return anew
  const expected = nextAfter(known.last ?? known.updated)
  if (known.next === expected) return { ...known, isPastDue: now > known.next }
  return now > expected ? anew : { next: expected, updated: known.last ?? known.updated, isPastDue: false }
}
