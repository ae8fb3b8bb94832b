import { expect, it } from 'vitest'
import { mergeSlots } from './merge-slots.ts'
import type { Occurrence } from './occurrence.ts'

function entry(key: string, [from, to]: [string, string], facts: Partial<Occurrence> = {}): Occurrence {
  const [startAt, endAt] = [`2026-10-15T${from}:00.000Z`, `2026-10-15T${to}:00.000Z`]
  const place = { plannedAt: startAt, plannedOn: '2026-10-15', startAt, endAt }
  const answers = { manager: 'organizer', report: 'none' }
  return { key, ...place, status: 'scheduled', organiser: 'manager', answers, isSettled: false, ...facts }
}

const one = entry('one', ['08:00', '08:30'])

it('entries that overlap or follow within a quarter of an hour are one slot, in whatever order they come', () => {
  const near = entry('near', ['08:45', '09:00'])
  const far = entry('far', ['09:16', '09:30'])
  const slots = mergeSlots([far, near, one])
  expect(slots.map(({ startAt, endAt }) => [startAt.slice(11, 16), endAt.slice(11, 16)])).toEqual([
    ['08:00', '09:00'],
    ['09:16', '09:30'],
  ])
  expect(slots[0]?.entries).toHaveLength(2)
  expect(mergeSlots([one, near, far])).toEqual(slots)
})

it('the best status counts and of each person the most positive answer; what was called off adds no time', () => {
  const off = entry('off', ['08:15', '10:00'], {
    status: 'cancelled',
    answers: { manager: 'none', report: 'accepted' },
  })
  expect(mergeSlots([off, one])).toMatchObject([
    { key: 'one', status: 'scheduled', endAt: one.endAt, answers: { manager: 'organizer', report: 'accepted' } },
  ])
  const declined = entry('no', ['08:00', '08:30'], { status: 'declined_by_report' })
  expect(mergeSlots([off, declined])).toMatchObject([{ key: 'no', status: 'declined_by_report' }])
})

it('joined is not moved: a slot is planned where its earliest unmoved entry stands, whatever its series are called', () => {
  for (const [early, late] of [
    ['a', 'b'],
    ['b', 'a'],
  ]) {
    const first = entry('first', ['08:00', '09:00'], { series: early })
    const second = entry('second', ['09:15', '09:45'], { series: late })
    expect(mergeSlots([first, second])).toMatchObject([{ plannedAt: first.startAt, startAt: first.startAt }])
  }
  const brought = entry('brought', ['07:45', '08:00'], {
    plannedAt: '2026-10-13T07:45:00.000Z',
    plannedOn: '2026-10-13',
  })
  expect(mergeSlots([brought, one])).toMatchObject([{ plannedAt: one.startAt, startAt: brought.startAt }])
})

it('one entry alone stays as it is', () => {
  expect(mergeSlots([one])).toEqual([one])
})
