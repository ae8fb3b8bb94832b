import { expect, it } from 'vitest'
import { addDays } from '../time/add-days.ts'
import { shownGap } from './shown-gap.ts'
import { usualGap } from './usual-gap.ts'

const every = (days: number, count = 4) => Array.from({ length: count }, (_, at) => addDays('2026-09-01', at * days))

it.each([7, 14, 21, 28, 35, 42, 56, 84, 91])('a series every %i days is shown as it is', (days) => {
  expect(shownGap(every(days))).toBe(days)
})

it('numbers are computed with four weeks at most', () => {
  expect(usualGap(every(42))).toBe(28)
})

it('a month is four weeks, and a day more or less changes nothing', () => {
  expect(shownGap(['2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'])).toBe(28)
  expect(shownGap(['2026-09-01', '2026-10-14', '2026-11-24', '2027-01-05'])).toBe(42)
})

it('too few and uneven ones have no rhythm to show', () => {
  expect(shownGap(every(42, 3))).toBeNull()
  expect(shownGap(['2026-09-01', '2026-09-08', '2026-11-24', '2027-01-05'])).toBeNull()
})
