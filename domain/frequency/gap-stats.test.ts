import { expect, test } from 'vitest'
import { gapStats } from './gap-stats.ts'

const pattern = [1, 2, 3, 4, 5]

test('two gaps and one still open', () => {
  const sessions = ['2026-09-07', '2026-09-15', '2026-09-28']
  expect(gapStats({ sessions, pattern, asOf: '2026-10-04' })).toEqual({
    gaps: [8, 13],
    workGaps: [6, 9],
    median: 10.5,
    p90: 12.5,
    max: 13,
    openGap: 6,
    longestInclOpen: 13,
  })
})

test('an open gap longer than all others is the longest', () => {
  const stats = gapStats({ sessions: ['2026-09-07', '2026-09-15'], pattern, asOf: '2026-10-15' })
  expect(stats).toMatchObject({ median: 8, openGap: 30, longestInclOpen: 30 })
})

test('order, repeats on a day and future sessions change nothing', () => {
  const sessions = ['2026-09-28', '2026-09-07', '2026-09-15', '2026-09-15', '2026-12-01']
  expect(gapStats({ sessions, pattern, asOf: '2026-10-04' }).gaps).toEqual([8, 13])
})

test('one session has no gap yet, none has not even an open one', () => {
  expect(gapStats({ sessions: ['2026-09-07'], pattern, asOf: '2026-09-10' })).toMatchObject({
    gaps: [],
    median: null,
    openGap: 3,
    longestInclOpen: 3,
  })
  expect(gapStats({ sessions: [], pattern, asOf: '2026-09-10' })).toMatchObject({
    openGap: null,
    longestInclOpen: null,
  })
})

test('a talk today leaves an open gap of 0 days', () => {
  expect(gapStats({ sessions: ['2026-09-07', '2026-09-10'], pattern, asOf: '2026-09-10' })).toMatchObject({
    gaps: [3],
    openGap: 0,
  })
})
