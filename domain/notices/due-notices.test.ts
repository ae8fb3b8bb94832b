import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dueNotices, wantsNotices, type NoticeChoices } from './due-notices.ts'

const slot = { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' }
const both: NoticeChoices = { noticeBefore: 'on', noticeAfter: 'on' }
const work = { zone: 'UTC', workdays: [1, 2, 3, 4, 5], hours: { from: 6, to: 19 } }
const at = (now: string, choices = both, waits = 2) => dueNotices({ planned: [slot], waits }, { choices, work, now })

it.each([
  ['2026-10-15T05:59:00Z', undefined],
  ['2026-10-15T06:00:00Z', 'before'],
  ['2026-10-15T06:29:00Z', 'before'],
  ['2026-10-15T06:30:00Z', undefined],
  ['2026-10-15T08:10:00Z', undefined],
  ['2026-10-15T08:44:00Z', undefined],
  ['2026-10-15T08:45:00Z', 'after'],
  ['2026-10-15T09:29:00Z', 'after'],
  ['2026-10-15T09:30:00Z', undefined],
] as const)('at %s it is time for %s', (now, kind) => {
  expect(at(now)).toEqual(kind === undefined ? [] : [{ kind, slot }])
})

it('nobody is told who did not ask for it, or before a 1:1 in which nothing waits', () => {
  expect(at('2026-10-15T06:05:00Z', {})).toEqual([])
  expect(at('2026-10-15T06:05:00Z', { noticeAfter: 'on' })).toEqual([])
  expect(at('2026-10-15T06:05:00Z', both, 0)).toEqual([])
  expect(at('2026-10-15T08:50:00Z', { noticeBefore: 'on' })).toEqual([])
  expect(at('2026-10-15T08:50:00Z', both, 0)).toHaveLength(1)
  expect([wantsNotices({}), wantsNotices({ noticeAfter: 'on' })]).toEqual([false, true])
})

it('before an early 1:1 it is time when one’s day begins, and outside of one’s days and hours never', () => {
  const told = (now: string, hours: object, workdays = work.workdays) =>
    dueNotices(
      { planned: [slot], waits: 2 },
      { choices: both, work: { ...work, workdays, hours: { ...work.hours, ...hours } }, now },
    ).map(({ kind }) => kind)
  expect(told('2026-10-15T06:05:00Z', { from: 7 })).toEqual([])
  expect(told('2026-10-15T07:00:00Z', { from: 7 })).toEqual(['before'])
  expect(told('2026-10-15T07:29:00Z', { from: 7 })).toEqual(['before'])
  expect(told('2026-10-15T07:30:00Z', { from: 7 })).toEqual([])
  expect(told('2026-10-15T08:00:00Z', { from: 8 })).toEqual([])
  expect(told('2026-10-15T08:50:00Z', { to: 8 })).toEqual([])
  expect(told('2026-10-15T06:05:00Z', {}, [1, 2, 3])).toEqual([])
})

it('with a run every quarter of an hour each time is met, whenever the first one is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 899 }), (offset) => {
      const start = Date.parse('2026-10-15T05:00:00Z') + offset * 1000
      const kinds = Array.from({ length: 24 }, (_, run) => new Date(start + run * 900_000).toISOString()).flatMap(
        (now) => at(now).map(({ kind }) => kind),
      )
      expect(new Set(kinds)).toEqual(new Set(['before', 'after']))
    }),
  )
})
