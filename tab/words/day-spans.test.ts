import { expect, test } from 'vitest'
import { daySpan, plainDay, weekdayAndDay } from './day-spans.ts'

test('a span names both ends and the year once', () => {
  expect(daySpan('en-gb', '2026-09-07', '2026-10-04').replaceAll(/\s/g, ' ')).toBe('7 September – 4 October 2026')
  expect(daySpan('de-de', '2026-09-07', '2026-10-04').replaceAll(/\s/g, ' ')).toBe('7. September – 4. Oktober 2026')
})

test('a span across New Year names both years', () => {
  expect(daySpan('en-gb', '2026-12-28', '2027-01-24')).toContain('2026')
})

test('a day keeps its date whatever zone the machine is in', () => {
  expect(plainDay('en-gb', '2026-10-07')).toBe('7 October 2026')
})

test('a day close by is named by its weekday', () => {
  expect(weekdayAndDay('en-gb', '2026-10-15').replaceAll(/\s/g, ' ')).toBe('Thursday 15 October')
  // A line may end behind the comma alone.
  expect(weekdayAndDay('de-de', '2026-10-15')).toBe('Donnerstag, 15.\u00a0Oktober')
})
