import { expect, test } from 'vitest'
import { pauseAfter, type Sight } from './pause-after.ts'

const minute = 60_000
const now = Date.parse('2026-10-15T08:10:00.000Z')
/** Alone with the page for ten minutes, no hand on it. */
const alone: Sight = {
  isHidden: false,
  isOnline: true,
  isWaiting: false,
  isTogether: false,
  isAround: false,
  shownAt: now - 10 * minute,
  touchedAt: now - 10 * minute,
  now,
}

test.each<[string, Partial<Sight>, number]>([
  ['with the other, whatever the hands do', { isTogether: true }, 4_500],
  ['alone and away from the keyboard', {}, 30_000],
  ['alone and typing', { touchedAt: now - 1_000 }, 12_000],
  ['alone while the 1:1 runs: the other may come any moment', { isAround: true }, 12_000],
  ['alone and just opened', { shownAt: now - 1_000 }, 4_500],
  ['before the API ever said who is there', { isTogether: undefined }, 2_500],
  ['in the background, even with the other there', { isHidden: true, isTogether: true }, 15 * minute],
  ['in the background with a line that is not sent yet', { isHidden: true, isWaiting: true }, minute],
])('%s', (_, differs, pauseMs) => {
  expect(pauseAfter({ ...alone, ...differs }, 0)).toBe(pauseMs)
})

test('failures slow it down, half a minute at most', () => {
  const pauses = [1, 2, 3, 4, 5, 20].map((failures) => pauseAfter({ ...alone, isTogether: true }, failures))
  expect(pauses).toEqual([2_500, 5_000, 10_000, 20_000, 30_000, 30_000])
})

test('without a network one try a minute is enough, since its coming back wakes the page', () => {
  expect(pauseAfter({ ...alone, isOnline: false }, 1)).toBe(minute)
  expect(pauseAfter({ ...alone, isOnline: false, isHidden: true }, 1)).toBe(minute)
})
