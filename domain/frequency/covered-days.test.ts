import { expect, test } from 'vitest'
import { dateOfDay } from '../time/date-of-day.ts'
import { coveredDays, type AdherenceInput } from './covered-days.ts'

const weekly: AdherenceInput = {
  window: ['2026-09-07', '2026-10-05'],
  pattern: [1, 2, 3, 4, 5],
  cadenceDays: 7,
  sessions: [],
}
const covered = (input: Partial<AdherenceInput>) =>
  coveredDays({ ...weekly, ...input })
    .filter((day) => day.isCovered)
    .map(({ day }) => dateOfDay(day))

test('a Monday talk covers six workdays: to the next Monday', () => {
  const days = covered({ sessions: ['2026-09-07'] })
  expect(days).toHaveLength(6)
  expect(days.at(-1)).toBe('2026-09-14')
})

test('a talk before the window covers its first days, also from a day off', () => {
  expect(covered({ sessions: ['2026-09-03'] })).toEqual(['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10'])
  expect(covered({ sessions: ['2026-09-05', '2026-09-06'] })).toHaveLength(6)
  expect(covered({ sessions: ['2026-08-03', '2026-09-03'] })).toHaveLength(4)
})

test('absence stops the clock', () => {
  const days = covered({ sessions: ['2026-09-15'], absences: [['2026-09-21', '2026-09-25']] })
  expect(days.at(-1)).toBe('2026-09-29')
})

test('a new pair is covered for five workdays, and an earlier pair’s talk covers nothing', () => {
  expect(covered({ relation: ['2026-09-07', null], sessions: ['2026-09-04'] })).toEqual([
    '2026-09-07',
    '2026-09-08',
    '2026-09-09',
    '2026-09-10',
    '2026-09-11',
  ])
})

test('an old relationship gives no cover', () => {
  expect(covered({ relation: ['2020-01-01', null] })).toEqual([])
})

test('a talk on the first day of the window, or of the relationship, counts from that day', () => {
  expect(covered({ sessions: ['2026-09-07'], relation: ['2026-09-07', null] })).toHaveLength(6)
  expect(covered({ sessions: ['2026-08-03', '2026-09-07'] })).toHaveLength(6)
})
