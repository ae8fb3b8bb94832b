import { expect, test } from 'vitest'
import { formatOf } from './format.ts'

const english = formatOf('en')
const german = formatOf('de')

test('numbers and shares are written as the language does', () => {
  expect([english.number(2.828), german.number(2.828)]).toEqual(['2.8', '2,8'])
  expect([english.index(0.4), german.index(0.4)]).toEqual(['0.40', '0,40'])
  expect([english.percent(0.85), german.percent(0.85)]).toEqual(['85%', '85\u00A0%'])
})

test('a day has its weekday, in whatever zone the machine stands', () => {
  expect(english.day('2026-09-14')).toBe('Monday 14 September')
  expect(german.day('2026-09-14')).toBe('Montag, 14. September')
})

test('a span ends with its last day, not with the day after', () => {
  expect(english.span('2026-09-07', '2026-10-05').replace(/\s/g, ' ')).toBe('7 September – 4 October 2026')
  expect(german.span('2026-09-07', '2026-10-05').replace(/\s/g, ' ')).toBe('7. September – 4. Oktober 2026')
})

test('one is one, everything else is many', () => {
  expect([0, 1, 2].map((count) => english.count(count, 'day', 'days'))).toEqual(['0 days', '1 day', '2 days'])
  expect(german.count(1, 'Tag', 'Tage')).toBe('1 Tag')
})

test('lists end with "and"', () => {
  expect(english.list(['Career', 'Goals', 'Feedback'])).toBe('Career, Goals and Feedback')
  expect(german.list(['Laufbahn', 'Ziele'])).toBe('Laufbahn und Ziele')
})
