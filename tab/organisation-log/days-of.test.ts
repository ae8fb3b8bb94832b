import { expect, test } from 'vitest'
import { datesIn } from '../words/dates.ts'
import { daysOf } from './days-of.ts'

test('lines stand under the reader’s days, in the order they came', () => {
  const lines = ['2026-10-15T08:00:00.000Z', '2026-10-14T22:30:00.000Z', '2026-10-14T21:30:00.000Z'].map((at) => ({
    at,
  }))
  const daysIn = (zone: string) => daysOf(lines, (instant) => datesIn('en-GB', zone).dayOf(instant))
  const lengths = (zone: string) => daysIn(zone).map(({ day, lines: ofDay }) => `${day} ${ofDay.length}`)
  expect(lengths('Europe/Berlin')).toEqual(['2026-10-15 2', '2026-10-14 1'])
  expect(lengths('UTC')).toEqual(['2026-10-15 1', '2026-10-14 2'])
  expect(daysIn('UTC').flatMap(({ lines: ofDay }) => ofDay)).toEqual(lines)
})
