import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#domain/time/add-days'
import { isDayOver, readDay } from './read-day.ts'

/** As the words behind a name are read, by a German reader, who may write two letters and bare numbers. */
function dayOf(words: string, today: string) {
  return readDay(words, { today, locale: 'de-DE', isBehindName: true })?.day
}

const thursday = '2026-10-15'

test.each([
  ['today', '2026-10-15'],
  ['heute', '2026-10-15'],
  ['tomorrow', '2026-10-16'],
  ['morgen', '2026-10-16'],
  ['übermorgen', '2026-10-17'],
  ['the day after tomorrow', '2026-10-17'],
  ['fri', '2026-10-16'],
  ['Fr', '2026-10-16'],
  ['by Friday', '2026-10-16'],
  ['bis Freitag', '2026-10-16'],
  ['Mon', '2026-10-19'],
  ['thu', '2026-10-22'],
  ['Do.', '2026-10-22'],
  ['next fri', '2026-10-23'],
  ['nächsten Freitag', '2026-10-23'],
  ['next mon', '2026-10-19'],
  ['next week', '2026-10-22'],
  ['nächste Woche', '2026-10-22'],
  ['end of week', '2026-10-16'],
  ['in 2 weeks', '2026-10-29'],
  ['in 2 Wochen', '2026-10-29'],
  ['in zwei Wochen', '2026-10-29'],
  ['in einer Woche', '2026-10-22'],
  ['in a month', '2026-11-15'],
  ['in 3 Tagen', '2026-10-18'],
  ['12 June', '2027-06-12'],
  ['June 12', '2027-06-12'],
  ['12th of June', '2027-06-12'],
  ['12. Juni', '2027-06-12'],
  ['12. März', '2027-03-12'],
  ['am 20.10.', '2026-10-20'],
  ['20.10.2026', '2026-10-20'],
  ['1.3', '2027-03-01'],
  ['15 Oct', '2026-10-15'],
  ['Oct 30, 2026', '2026-10-30'],
  ['2026-12-24', '2026-12-24'],
  ['Mon 26 Oct', '2026-10-26'],
  ['Monday, 26 October', '2026-10-26'],
  ['Mo, 26. Okt.', '2026-10-26'],
  ['bis Di 20.10.', '2026-10-20'],
  ['the 20th', '2026-10-20'],
  ['by the 1st', '2026-11-01'],
  ['am 20.', '2026-10-20'],
  ['bis zum 31.', '2026-10-31'],
  ['eow', '2026-10-16'],
  ['by end of the month', '2026-10-31'],
  ['Ende des Monats', '2026-10-31'],
  ['in a fortnight', '2026-10-29'],
  ['in vierzehn Tagen', '2026-10-29'],
  ['in ten days', '2026-10-25'],
  ['12th', '2026-11-12'],
])('on Thursday 15 October, "%s" is %s', (words, day) => expect(dayOf(words, thursday)).toBe(day))

test.each([
  '',
  'soon',
  'fridayish',
  '31 June',
  '29.2.2027',
  '2020-01-01',
  '2030-01-01',
  'in 0 days',
  'in 999 weeks',
  '12',
  '12.',
  'the 32nd',
  'Mon 31 June',
  'may',
])('"%s" names no day', (words) => expect(dayOf(words, thursday)).toBeUndefined())

test('a month later is the last day of a shorter month', () => {
  expect(dayOf('in 1 month', '2027-01-31')).toBe('2027-02-28')
})

test('29 February is found when it lies within two years', () => {
  expect(dayOf('29 Feb', '2026-10-15')).toBe('2028-02-29')
  expect(dayOf('29 Feb', '2025-01-01')).toBeUndefined()
})

test('whatever the words, a day is never past and never more than two years ahead', () => {
  const piece = fc.constantFrom(
    'in',
    'next',
    'nächsten',
    'fri',
    'do',
    '12',
    '31.',
    '12.6.',
    'June',
    'weeks',
    '3',
    '2027',
    'bis',
  )
  const words = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 5 }).map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 3_000 }), (text, later) => {
      const today = addDays('2026-01-01', later)
      const day = dayOf(text, today)
      if (day !== undefined) expect(day >= today && day <= addDays(today, 731)).toBe(true)
    }),
  )
})

const over = (words: string) => isDayOver(words, { today: thursday, locale: 'de-DE', isBehindName: true })

test.each([
  '3 oct',
  'am 3. Oktober',
  '3.10.',
  'bis 3.10.2026',
  '4.1.2026',
  '2026-10-14',
  'end of september',
  'KW 41',
  'by yesterday',
  'vorgestern',
  'the day before yesterday',
  'letzten Freitag',
])('"%s" is over', (words) => {
  expect(over(words)).toBe(true)
  expect(dayOf(words, thursday)).toBeUndefined()
})

test.each(['this thursday', '30 feb', 'in 3 years', 'every monday', 'last straw', '5 nov', '2.10.x', 'soon'])(
  '"%s" is no day that is over',
  (words) => expect(over(words)).toBe(false),
)

test('of days that are read none is over', () => {
  const phrases = [
    'fri',
    '12 June',
    '5.11.',
    '1.3.',
    'end of march',
    'KW 44',
    '2026-11-30',
    'in 2 weeks',
    '24/12',
    'the 5th',
  ]
  fc.assert(
    fc.property(fc.constantFrom(...phrases), fc.integer({ min: 0, max: 800 }), (words, later) => {
      const scene = { today: addDays(thursday, later), locale: 'de-DE', isBehindName: true }
      expect(readDay(words, scene) !== undefined && isDayOver(words, scene)).toBe(false)
    }),
  )
})

test.each(['2026-04-05', '2027-03-28', '2028-04-16', '2035-03-25', '2038-04-25'])('Easter is on %s', (day) => {
  expect(dayOf('bis Ostern', `${day.slice(0, 4)}-02-01`)).toBe(day)
})
