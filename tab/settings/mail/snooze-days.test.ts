import { expect, it } from 'vitest'
import { snoozeProblem } from './snooze-days.ts'

it.each([
  ['', 'noDay'],
  ['2026-10-14', 'badDay'],
  ['2026-10-15', 'badDay'],
  ['2026-10-16', undefined],
  ['2027-10-16', undefined],
  ['2027-10-17', 'tooFar'],
  ['12026-10-16', 'badDay'],
])('"%s": %s', (until, problem) => {
  expect(snoozeProblem(until, '2026-10-15')).toBe(problem)
})
