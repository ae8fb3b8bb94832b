import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeCopies } from './merge-copies.ts'

const at = (time: string) => `2026-09-07T${time}:00Z`
const copy = (uid: string | undefined, cal: string, start: string, end: string) => ({
  uid,
  cal,
  start: at(start),
  end: at(end),
})
const day = [
  copy('A', 'mia', '08:00', '08:30'),
  copy('A', 'ravi', '08:00', '08:30'),
  copy('B', 'mia', '08:15', '09:00'),
  copy('C', 'mia', '09:10', '09:40'),
  copy('D', 'ravi', '13:00', '13:30'),
]

test('copies, an overlap and a near neighbour become one session; the afternoon is a second one on the same day', () => {
  expect(mergeCopies({ copies: day, tz: 'Europe/Berlin', joinMinutes: 15 })).toEqual({
    sessions: [
      [at('08:00'), at('09:40')],
      [at('13:00'), at('13:30')],
    ],
    contactDays: 1,
  })
})

test('16 minutes apart are two sessions, 15 are one', () => {
  const later = (start: string) =>
    mergeCopies({ copies: [copy('A', 'mia', '08:00', '08:30'), copy('B', 'mia', start, '09:30')], tz: 'UTC' })
  expect(later('08:45').sessions).toHaveLength(1)
  expect(later('08:46').sessions).toHaveLength(2)
})

test('the organiser’s copy is believed for time and cancellation', () => {
  const stale = { ...copy('A', 'mia', '08:00', '08:30'), organizer: 'ravi' }
  const own = { ...copy('A', 'ravi', '10:00', '10:30'), organizer: 'ravi' }
  expect(mergeCopies({ copies: [stale, own], tz: 'UTC' }).sessions).toEqual([[at('10:00'), at('10:30')]])
  expect(mergeCopies({ copies: [stale, { ...own, cancelled: true }], tz: 'UTC' })).toEqual({
    sessions: [],
    contactDays: 0,
  })
})

test('copies without a shared id are one event when they lie at most five minutes apart', () => {
  const near = { ...copy(undefined, 'ravi', '08:05', '08:33'), cancelled: true }
  expect(mergeCopies({ copies: [copy('A', 'mia', '08:00', '08:30'), near], tz: 'UTC' }).sessions).toHaveLength(1)
  const far = copy(undefined, 'ravi', '09:30', '10:00')
  expect(mergeCopies({ copies: [copy('A', 'mia', '08:00', '08:30'), far], tz: 'UTC' }).sessions).toHaveLength(2)
})

test('a short event inside a long one does not cut it', () => {
  const copies = [copy('A', 'mia', '08:00', '09:00'), copy('B', 'mia', '08:10', '08:20')]
  expect(mergeCopies({ copies, tz: 'UTC' }).sessions).toEqual([[at('08:00'), at('09:00')]])
})

test('the pair’s zone decides how many contact days there were', () => {
  const copies = [copy('A', 'mia', '06:00', '06:30'), copy('B', 'mia', '08:00', '08:30')]
  expect(mergeCopies({ copies, tz: 'Europe/Berlin' }).contactDays).toBe(1)
  expect(mergeCopies({ copies, tz: 'America/Los_Angeles' }).contactDays).toBe(2)
})

test('the order of the copies never matters', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(day, { minLength: day.length }), (copies) => {
      expect(mergeCopies({ copies, tz: 'Europe/Berlin' })).toEqual(mergeCopies({ copies: day, tz: 'Europe/Berlin' }))
    }),
  )
})

test('exactly five minutes apart is the same event, six are not', () => {
  const cancelled = (start: string, end: string) => ({ ...copy(undefined, 'mia', start, end), cal: 'zoe' })
  const twice = (start: string, end: string) =>
    mergeCopies({ copies: [copy('A', 'mia', '08:00', '08:30'), cancelled(start, end)], tz: 'UTC', joinMinutes: -99 })
      .sessions
  expect(twice('08:05', '08:35')).toHaveLength(1)
  expect(twice('08:06', '08:36')).toHaveLength(2)
})
