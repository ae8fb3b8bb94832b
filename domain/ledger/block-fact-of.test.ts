import { expect, it } from 'vitest'
import type { AgreedFacts } from '../commitments/promise-facts.ts'
import type { RhythmFacts } from '../rhythm.ts'
import { blockFactOf } from './block-fact-of.ts'
import type { Occurrence } from './occurrence.ts'

const block = { name: '2026-09-07', from: '2026-09-07', to: '2026-10-05' }
const facts: RhythmFacts = {
  readAt: '2026-10-06T02:00:00.000Z',
  zone: 'Europe/Berlin',
  contactDays: [],
  planned: [],
  cadenceDays: 7,
  cadenceFrom: 'series',
  workdays: [1, 2, 3, 4, 5],
  absences: [['2026-09-21', '2026-09-25']],
  holidays: ['2026-09-08'],
  relation: ['2026-01-01', null],
  windowFrom: '2026-07-07',
}

function slot(plannedOn: string, facts: Partial<Occurrence> = {}): Occurrence {
  const [startAt, endAt] = [`${plannedOn}T08:00:00.000Z`, `${plannedOn}T08:30:00.000Z`]
  const answers = { manager: 'organizer', report: 'accepted' }
  const rest = { organiser: 'manager', status: 'scheduled', isSettled: true, isHeld: true } as const
  return { key: plannedOn, plannedAt: startAt, plannedOn, startAt, endAt, answers, ...rest, ...facts }
}

function promise(on: string): AgreedFacts {
  const dates = { due: '2026-10-01', currentDue: '2026-10-01', createdAt: `${on}T09:00:00.000Z` }
  const by = { owner: 'manager', by: 'manager', ackByOther: false, confirmedByOther: false } as const
  return { id: on, kind: 'next_step', status: 'open', reschedules: [], ...dates, ...by }
}

it('counts a block’s days, talks and minutes, and which slots were kept', () => {
  const occurrences = [
    slot('2026-09-03'),
    slot('2026-09-10', { tier: 'strong' }),
    slot('2026-09-17', {
      tier: 'likely',
      startAt: '2026-09-18T08:00:00.000Z',
      endAt: '2026-09-18T09:00:00.000Z',
    }),
    slot('2026-09-24', { status: 'cancelled', isHeld: false }),
    slot('2026-10-01', { status: 'cancelled', isHeld: false }),
    slot('2026-10-08'),
  ]
  const ids = { reportId: 'ravi', managerId: 'mia' }
  const promises = [promise('2026-09-10'), promise('2026-09-12')]
  expect(blockFactOf({ block, facts, occurrences, ids, promises, segments: { department: 'Sales' } })).toEqual({
    ...ids,
    segments: { department: 'Sales' },
    availableDays: 14,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: 2,
    heldMinutes: 90,
    // The cancelled one of the week away is excused; of the other three one was kept, one moved by a day, one lost.
    plannedSlots: 3,
    keptSlots: 2,
    // Of ten weeks the calendar was read for; 28 days of work before the first one are longer than the usual gap.
    weeksBetween: 2.2,
    heldBefore: 1,
    // Of the two talks one left a trace, and on one day a promise was agreed; both are due in the block and open.
    backedSessions: 1,
    sessionsWithStep: 1,
    promises: {
      manager: { due: 2, onTime: 0, late: 0 },
      report: { due: 0, onTime: 0, late: 0 },
      open: 2,
      overdue: 2,
    },
  })
})

it('two talks on one day are one contact day with the minutes of both', () => {
  const twice = [
    slot('2026-09-10'),
    slot('2026-09-10', { key: 'b', startAt: '2026-09-10T12:00:00.000Z', endAt: '2026-09-10T12:20:00.000Z' }),
  ]
  const fact = blockFactOf({
    block,
    facts,
    occurrences: twice,
    ids: { reportId: 'r', managerId: 'm' },
    promises: [],
    segments: {},
  })
  expect(fact).toMatchObject({ heldSessions: 1, heldMinutes: 50 })
})

it('a line that began in the block counts from that day', () => {
  const late = { ...facts, absences: [], holidays: [], relation: ['2026-09-21', null] as [string, null] }
  const fact = blockFactOf({
    block,
    facts: late,
    occurrences: [],
    ids: { reportId: 'r', managerId: 'm' },
    promises: [],
    segments: {},
  })
  expect(fact).toMatchObject({ availableDays: 10, scheduledDays: 10, heldSessions: 0 })
})

it('counts a talk that nobody planned among the talks, and nowhere else', () => {
  const ids = { reportId: 'ravi', managerId: 'mia' }
  const talked = { ...facts, contactDays: ['2026-09-04', '2026-09-10', '2026-09-15'] }
  const fact = blockFactOf({ block, facts: talked, occurrences: [slot('2026-09-10')], ids, promises: [], segments: {} })
  expect(fact).toMatchObject({ heldSessions: 2, heldMinutes: 30, plannedSlots: 1, keptSlots: 1 })
})

it('a series every six weeks does not widen the grace: for a release the slowest rhythm is four weeks', () => {
  const late = slot('2026-09-10', { startAt: '2026-09-17T08:00:00.000Z', endAt: '2026-09-17T08:30:00.000Z' })
  const about = { block, occurrences: [late], ids: { reportId: 'r', managerId: 'm' }, promises: [], segments: {} }
  const [fourWeekly, sixWeekly] = [28, 42].map((cadenceDays) =>
    blockFactOf({ ...about, facts: { ...facts, cadenceDays } }),
  )
  expect(sixWeekly).toEqual(fourWeekly)
  expect(sixWeekly?.keptSlots).toBe(0)
})

it('looks back over ten weeks for a slow rhythm, and at the block before', () => {
  const ids = { reportId: 'ravi', managerId: 'mia' }
  const about = { block, ids, promises: [], segments: {} }
  const every = (...days: string[]) => ({ ...about, facts, occurrences: days.map((on) => slot(on)) })
  // Without a holiday and a week away there are 44 days of work; 22 of them lie between these two, and 15 before them.
  const slow = blockFactOf(every('2026-08-17', '2026-09-17'))
  expect([slow.heldSessions, slow.heldBefore]).toEqual([1, 1])
  expect(slow.weeksBetween).toBe(4.4)
  expect(blockFactOf(every('2026-07-24')).weeksBetween).toBeNull()
  expect(blockFactOf(every('2026-07-27', '2026-08-09'))).toMatchObject({ heldSessions: 0, heldBefore: 0 })
})

it('looks back no further than the calendar was read', () => {
  const ids = { reportId: 'ravi', managerId: 'mia' }
  const read = { ...facts, windowFrom: '2026-09-07' }
  const fact = blockFactOf({ block, facts: read, occurrences: [slot('2026-09-10')], ids, promises: [], segments: {} })
  expect(fact.weeksBetween).toBe(2.8)
})

it('counts what the two tagged their talks with, of days on which they met in the block', () => {
  const about = { block, facts, ids: { reportId: 'r', managerId: 'm' }, promises: [], segments: {} }
  const occurrences = [
    slot('2026-09-03'),
    slot('2026-09-10'),
    slot('2026-09-17'),
    slot('2026-10-01', { isHeld: false }),
  ]
  const fact = blockFactOf({
    ...about,
    occurrences,
    sessions: [
      { on: '2026-09-03', tags: ['career'] },
      { on: '2026-09-10', tags: ['goals', 'feedback'] },
      { on: '2026-09-17', tags: [] },
      { on: '2026-10-01', tags: ['goals'] },
    ],
  })
  expect(fact).toMatchObject({ heldSessions: 2, taggedSessions: 1, topics: { goals: 1, feedback: 1 } })
  expect(blockFactOf({ ...about, occurrences, sessions: [] })).not.toHaveProperty('topics')
})
