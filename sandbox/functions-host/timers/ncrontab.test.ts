import { describe, expect, it } from 'vitest'
import { parseSchedule } from './ncrontab.ts'

function next(expression: string, after: string): string {
  return parseSchedule(expression).next(new Date(after)).toISOString()
}

describe('schedules of timer triggers', () => {
  it.each([
    ['every quarter of an hour', '0 */15 * * * *', '2026-10-15T10:00:00Z', '2026-10-15T10:15:00.000Z'],
    ['nightly, later today', '0 30 2 * * *', '2026-10-15T01:00:00Z', '2026-10-15T02:30:00.000Z'],
    ['nightly, not twice in the same second', '0 30 2 * * *', '2026-10-15T02:30:00Z', '2026-10-16T02:30:00.000Z'],
    ['five fields have no seconds', '30 2 * * *', '2026-10-15T03:00:00Z', '2026-10-16T02:30:00.000Z'],
    ['a weekday by name', '0 0 7 * * Mon', '2026-10-15T00:00:00Z', '2026-10-19T07:00:00.000Z'],
    ['weekdays as a range', '0 0 7 * * 1-5', '2026-10-16T08:00:00Z', '2026-10-19T07:00:00.000Z'],
    ['a list with a range', '0 0,20-22 * * * *', '2026-10-15T10:20:00Z', '2026-10-15T10:21:00.000Z'],
    ['a step from a start', '0 5/20 * * * *', '2026-10-15T10:30:00Z', '2026-10-15T10:45:00.000Z'],
    ['a leap day', '0 0 0 29 feb *', '2026-01-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
    ['over the end of the year', '0 0 0 1 1 *', '2026-10-15T10:20:30Z', '2027-01-01T00:00:00.000Z'],
    ['a Friday the 13th: day and weekday both', '0 0 0 13 * 5', '2026-10-15T00:00:00Z', '2026-11-13T00:00:00.000Z'],
  ])('%s', (_, expression, after, expected) => {
    expect(next(expression, after)).toBe(expected)
  })

  it.each([
    ['* * * *', 'five or six fields'],
    ['0 60 * * * *', 'not within 0 to 59'],
    ['0 0 0 * * mox', 'not within 0 to 6'],
    ['0 */0 * * * *', 'not within 0 to 59'],
    ['0 5-2 * * * *', 'not within 0 to 59'],
  ])('refuses %s', (expression, reason) => {
    expect(() => parseSchedule(expression)).toThrow(reason)
  })

  it('says so when a schedule never comes round', () => {
    expect(() => next('0 0 0 31 2 *', '2026-10-15T00:00:00Z')).toThrow('never comes round')
  })
})
