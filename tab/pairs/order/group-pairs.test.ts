import { expect, test } from 'vitest'
import { groupPairs } from './group-pairs.ts'
import { aPair } from '../../builders/pair-builder.ts'

const thursday = '2026-10-15'

test('a 1:1 that runs now is today’s, whatever comes next', () => {
  const now = { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: thursday }
  expect(namesIn([aPair({ rhythm: { now } })])).toEqual([['today', 'Priya']])
})

test('"this week and next" ends on the Sunday of next week', () => {
  const rows = [
    aPair({ name: 'Sunday', next: '2026-10-25T09:00:00Z' }),
    aPair({ name: 'Monday', next: '2026-10-26T09:00:00Z' }),
  ]
  expect(namesIn(rows)).toEqual([
    ['soon', 'Sunday'],
    ['later', 'Monday'],
  ])
})

test('on a Sunday next week is the one that begins tomorrow', () => {
  const rows = [
    aPair({ name: 'In', next: '2026-10-25T09:00:00Z' }),
    aPair({ name: 'Out', next: '2026-10-26T09:00:00Z' }),
  ]
  expect(namesIn(rows, '2026-10-18')).toEqual([
    ['soon', 'In'],
    ['later', 'Out'],
  ])
})

test('the reader’s own manager comes last, even when they meet today', () => {
  const rows = [aPair({ name: 'David', you: 'report', next: '2026-10-15T08:00:00Z' }), aPair({ name: 'Mei' })]
  expect(namesIn(rows)).toEqual([
    ['unplanned', 'Mei'],
    ['manager', 'David'],
  ])
})

test('the earlier 1:1 comes first, and where none is planned the longer wait', () => {
  const rows = [
    aPair({ name: 'Late', next: '2026-10-15T15:00:00Z' }),
    aPair({ name: 'Early', next: '2026-10-15T08:00:00Z' }),
    aPair({ name: 'Short', rhythm: { daysSince: 20 } }),
    aPair({ name: 'Long', rhythm: { daysSince: 61 } }),
    aPair({ name: 'Never', rhythm: { daysSince: null } }),
  ]
  expect(namesIn(rows)).toEqual([
    ['today', 'Early', 'Late'],
    ['unplanned', 'Long', 'Short', 'Never'],
  ])
})

test('the day of a 1:1 is the reader’s day', () => {
  const rows = [aPair({ next: '2026-10-15T22:00:00Z' })]
  expect(groupPairs(rows, thursday, 'Asia/Tokyo')[0]?.name).toBe('soon')
})

function namesIn(rows: Parameters<typeof groupPairs>[0], today = thursday): string[][] {
  return groupPairs(rows, today, 'UTC').map((group) => [group.name, ...group.rows.map((row) => row.other.firstName)])
}
