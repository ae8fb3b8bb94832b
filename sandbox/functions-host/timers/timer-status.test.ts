import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tenantNow } from '../../clock/clock.ts'
import { parseSchedule } from './ncrontab.ts'
import { statusAtStart, timerStatuses } from './timer-status.ts'
import { watchTimer } from './timer-watch.ts'

const at = (text: string) => Date.parse(text)
const daily = (instant: number) => parseSchedule('0 0 2 * * *').next(new Date(instant)).getTime()
const ran = { last: at('2026-10-12T02:00:00Z'), updated: at('2026-10-12T02:00:00Z') }
const known = { ...ran, next: at('2026-10-13T02:00:00Z') }

describe('a timer of a host that starts', () => {
  it('is not overdue the first time, nor before its next run', () => {
    expect(statusAtStart(undefined, daily, at('2026-10-12T08:00:00Z'))).toEqual({
      next: at('2026-10-13T02:00:00Z'),
      updated: at('2026-10-12T08:00:00Z'),
      isPastDue: false,
    })
    expect(statusAtStart(known, daily, at('2026-10-13T01:59:00Z')).isPastDue).toBe(false)
  })

  it('is overdue once, however many runs were missed, also when it had never run before', () => {
    expect(statusAtStart(known, daily, at('2026-10-17T08:00:00Z'))).toEqual({ ...known, isPastDue: true })
    const planned = { next: at('2026-10-13T02:00:00Z'), updated: at('2026-10-12T08:00:00Z') }
    expect(statusAtStart(planned, daily, at('2026-10-13T02:01:00Z')).isPastDue).toBe(true)
  })

  it('makes up for nothing when its schedule was changed meanwhile', () => {
    const hourly = (instant: number) => parseSchedule('0 0 * * * *').next(new Date(instant)).getTime()
    const now = at('2026-10-12T08:30:00Z')
    expect(statusAtStart(known, hourly, now)).toEqual({
      next: at('2026-10-12T09:00:00Z'),
      updated: now,
      isPastDue: false,
    })
  })
})

it('runs at once what was missed while no host was there, and remembers that it did', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'timers-')), 'timers.json')
  const dayAgo = tenantNow() - 86_400_000
  timerStatuses(file).set('night', { last: dayAgo, updated: dayAgo, next: daily(dayAgo) })
  const seen: boolean[] = []
  const start = async () => {
    const runsBefore = seen.length
    const fire = async (isPastDue: boolean) => void seen.push(isPastDue)
    const stop = watchTimer({ name: 'night', schedule: '0 0 2 * * *', statuses: timerStatuses(file), fire })
    await new Promise((resolve) => setTimeout(resolve, 30))
    stop()
    return seen.slice(runsBefore)
  }
  expect(await start()).toEqual([true])
  expect(await start()).toEqual([])
})
