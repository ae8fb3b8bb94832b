import { expect, test } from 'vitest'
import { cadenceOn, mayEndOn, type AgreedCadence } from './cadence.ts'

test('a rhythm for a time ends by itself, in what was agreed before', () => {
  const weekly = { days: 7, until: { on: '2026-11-02', after: 14 }, proposed: null }
  expect(cadenceOn(weekly, '2026-11-01').days).toBe(7)
  expect(cadenceOn(weekly, '2026-11-02')).toEqual({ days: 14, proposed: null })
})

test('a proposal whose time went by waits for nobody any more', () => {
  const asked: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager', until: '2026-11-02' } }
  expect(cadenceOn(asked, '2026-11-01')).toEqual(asked)
  expect(cadenceOn(asked, '2026-11-02')).toEqual({ days: 14, proposed: null })
})

test('a rhythm ends on a day to come, within a year', () => {
  const ends = ['2026-10-15', '2026-10-16', '2027-10-16', '2027-10-17']
  expect(ends.map((until) => mayEndOn(until, '2026-10-15'))).toEqual([false, true, true, false])
})
