import { describe, expect, it } from 'vitest'
import type { Occurrence } from './occurrence.ts'
import { replan } from './replan.ts'

const now = '2026-10-06T02:00:00.000Z'

function slot(day: string, facts: Partial<Occurrence> = {}): Occurrence {
  const [startAt, endAt] = [`${day}T08:00:00.000Z`, `${day}T08:30:00.000Z`]
  const answers = { manager: 'organizer', report: 'accepted' }
  const place = { plannedAt: startAt, plannedOn: day, startAt, endAt }
  return {
    key: day,
    series: 'a',
    ...place,
    status: 'scheduled',
    organiser: 'manager',
    answers,
    isSettled: false,
    ...facts,
  }
}

const gone = (day: string, to?: string) => ({ before: slot(day), seen: to === undefined ? undefined : slot(to) })
const days = (slots: ReadonlySet<Occurrence>) => [...slots].map(({ plannedOn }) => plannedOn)

describe('slots of one series that are gone at one reading', () => {
  it('are a new plan: those that stand elsewhere are planned there, the others leave it', () => {
    const { replaced, left } = replan([gone('2026-10-08', '2026-10-09'), gone('2026-10-15')], { ahead: 3, now })
    expect([days(replaced), days(left)]).toEqual([['2026-10-08'], ['2026-10-15']])
  })

  it('were one talk called off when nothing follows at all', () => {
    const { left } = replan([gone('2026-10-22'), gone('2026-10-08'), gone('2026-10-15')], { ahead: 0, now })
    expect(days(left)).toEqual(['2026-10-15', '2026-10-22'])
  })

  it('are judged one by one within the day; two or more that lie further off are a new plan all the same', () => {
    const late = gone('2026-10-06')
    expect(days(replan([late, gone('2026-10-13')], { ahead: 1, now }).left)).toEqual([])
    const { left } = replan([late, gone('2026-10-13'), gone('2026-10-20')], { ahead: 0, now })
    expect(days(left)).toEqual(['2026-10-13', '2026-10-20'])
  })

  it('one alone fell out, and single meetings are no series', () => {
    const single = (day: string) => ({ before: slot(day, { series: undefined }), seen: undefined })
    expect(days(replan([gone('2026-10-08')], { ahead: 3, now }).left)).toEqual([])
    expect(days(replan([single('2026-10-08'), single('2026-10-15')], { ahead: 3, now }).left)).toEqual([])
  })
})
