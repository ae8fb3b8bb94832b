import { expect, test } from 'vitest'
import { mayStillRead, readsUntil, standsOn } from './former-access.ts'

test('a manager reads on for 90 days, a report for a year', () => {
  expect(mayStillRead('manager', '2026-10-15', '2027-01-12')).toBe(true)
  expect(mayStillRead('manager', '2026-10-15', '2027-01-13')).toBe(false)
  expect(mayStillRead('report', '2026-10-15', '2027-10-14')).toBe(true)
  expect(mayStillRead('report', '2026-10-15', '2027-10-15')).toBe(false)
  expect(mayStillRead('manager', null, '2099-01-01')).toBe(true)
  expect([readsUntil('manager', '2026-10-15'), readsUntil('report', '2026-10-15')]).toEqual([
    '2027-01-12',
    '2027-10-14',
  ])
})

test('the numbers of a pair that is over stand still on its last day', () => {
  const line = ['2026-01-05', '2026-10-15'] as const
  expect(standsOn(line, '2026-10-14')).toBe('2026-10-14')
  expect(standsOn(line, '2026-10-15')).toBe('2026-10-14')
  expect(standsOn(line, '2027-03-01')).toBe('2026-10-14')
  expect(standsOn(['2026-01-05', null], '2027-03-01')).toBe('2027-03-01')
})
