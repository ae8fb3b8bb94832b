import { expect, it } from 'vitest'
import { addDays } from '../time/add-days.ts'
import { seriesGap } from './series-gap.ts'
import { usualGap } from './usual-gap.ts'

const every = (days: number, count = 4) => Array.from({ length: count }, (_, at) => addDays('2026-09-01', at * days))

it.each([7, 14, 21, 28, 35, 42, 56, 84, 91])('a series every %i days has that rhythm, and two gaps tell it', (days) => {
  expect(seriesGap(every(days))).toBe(days)
  expect(seriesGap(every(days, 3))).toBe(days)
})

it('what is read from past talks alone ends at four weeks', () => {
  expect(usualGap(every(42))).toBe(28)
})

it('a month is four weeks, and a day more or less changes nothing', () => {
  expect(seriesGap(['2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'])).toBe(28)
  expect(seriesGap(['2026-09-01', '2026-10-14', '2026-11-24', '2027-01-05'])).toBe(42)
})

it('the first Monday of a month is a month, although five weeks lie between some', () => {
  expect(seriesGap(['2026-07-06', '2026-08-03', '2026-09-07', '2026-10-05'])).toBe(28)
  expect(seriesGap(['2026-08-03', '2026-09-07', '2026-10-05'])).toBe(28)
  expect(seriesGap(['2027-04-05', '2027-05-03', '2027-06-07', '2027-07-05', '2027-08-02', '2027-09-06'])).toBe(28)
})

it('too few and uneven ones have no rhythm', () => {
  expect(seriesGap(every(42, 2))).toBeNull()
  expect(seriesGap(['2026-09-01', '2026-09-15', '2026-10-13'])).toBeNull()
  expect(seriesGap(['2026-09-01', '2026-09-08', '2026-11-24', '2027-01-05'])).toBeNull()
})
