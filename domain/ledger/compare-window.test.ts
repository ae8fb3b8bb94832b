import { describe, expect, it } from 'vitest'
import { compareWindow } from './compare-window.ts'
import { workdaysBetween } from '../time/workdays-between.ts'
import type { Occurrence } from './occurrence.ts'

const now = '2026-10-13T12:00:00.000Z'
const window = {
  from: '2026-07-14T00:00:00.000Z',
  to: '2026-11-11T00:00:00.000Z',
  now,
  zone: 'UTC',
  slot: 5,
  grace: 1,
  workdays: (from: string, to: string) => workdaysBetween({ pattern: [1, 2, 3, 4, 5] }, from, to),
}

function slot(day: string, facts: Partial<Occurrence> = {}): Occurrence {
  return {
    key: `slot-${day}`,
    plannedAt: `${day}T08:00:00.000Z`,
    plannedOn: day,
    startAt: `${day}T08:00:00.000Z`,
    endAt: `${day}T08:30:00.000Z`,
    status: 'scheduled',
    organiser: 'manager',
    answers: { manager: 'organizer', report: 'accepted' },
    isSettled: false,
    ...facts,
  }
}

function compare(before: Occurrence[], seen: Occurrence[], present = seen.map(({ key }) => key)): Occurrence[] {
  const standing = ({ key }: { key: string }) => (present.includes(key) ? ('extra_attendees' as const) : undefined)
  return compareWindow({ before, seen, standing, ...window })
}

describe('a calendar read again', () => {
  it('a moved slot keeps the day it was first planned for', () => {
    const moved = slot('2026-10-15', {
      startAt: '2026-10-16T09:00:00.000Z',
      plannedAt: '2026-10-16T09:00:00.000Z',
      plannedOn: '2026-10-16',
    })
    expect(compare([slot('2026-10-15')], [moved])).toMatchObject([
      { plannedOn: '2026-10-15', plannedAt: '2026-10-15T08:00:00.000Z', startAt: '2026-10-16T09:00:00.000Z' },
    ])
  })

  it('a planned slot that is gone was cancelled, with the notice it was seen with', () => {
    expect(compare([slot('2026-10-15')], [])).toMatchObject([{ status: 'cancelled', noticeHours: 44 }])
    expect(compare([slot('2026-10-12')], [])).toMatchObject([{ status: 'cancelled', noticeHours: 0 }])
  })

  it('a slot that the calendar shows as cancelled has the notice of the first time it was seen so', () => {
    const [off] = compare([slot('2026-10-15')], [slot('2026-10-15', { status: 'cancelled' })])
    expect(off?.noticeHours).toBe(44)
    const later = { ...window, now: '2026-10-14T12:00:00.000Z' }
    const again = compareWindow({
      before: off ? [off] : [],
      seen: [slot('2026-10-15', { status: 'cancelled' })],
      standing: () => undefined,
      ...later,
    })
    expect(again[0]?.noticeHours).toBe(44)
  })

  it('nobody invents a notice for what was never seen standing', () => {
    expect(compare([], [slot('2026-10-15', { status: 'cancelled' })])[0]).not.toHaveProperty('noticeHours')
  })

  it('what still stood after its end stays, even when the whole series is deleted', () => {
    const [past] = compare([], [slot('2026-10-12')])
    expect(past?.isSettled).toBe(true)
    expect(compare(past ? [past] : [], [])).toEqual([past])
  })

  it('a slot that is there but no 1:1 any more leaves the ledger', () => {
    expect(compare([slot('2026-10-15')], [], ['slot-2026-10-15'])).toEqual([])
  })

  it('nothing is concluded about what was not read', () => {
    const outside = [slot('2026-07-01'), slot('2026-11-20')]
    expect(compare(outside, [])).toEqual(outside)
  })

  it('reading the same calendar twice changes nothing, in whatever order it comes', () => {
    const seen = [slot('2026-10-20'), slot('2026-10-06'), slot('2026-10-13', { status: 'declined_by_report' })]
    const once = compare([slot('2026-09-29')], seen)
    expect(compare(once, seen.toReversed())).toEqual(once)
  })
})
