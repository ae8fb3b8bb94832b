import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from '../statistics/wilson.ts'
import { publishRate } from './publish-rate.ts'

test('below five people nothing is shown', () => {
  expect(publishRate({ x: 3, n: 4, k: 5 })).toEqual({ shown: null, reason: 'min_group' })
  expect(publishRate({ x: 7, n: 9, k: 10 })).toEqual({ shown: null, reason: 'min_group' })
  expect(publishRate({ x: 0, n: 0 })).toEqual({ shown: null, reason: 'min_group' })
})

test('13 of 18 are 70 %, between 45 and 90, of 10-19 people', () => {
  expect(publishRate({ x: 13, n: 18 })).toEqual({ shown: '70%', lo: 45, hi: 90, n: '10-19' })
})

test('a limit just below a step goes outward: 4 of 6 begin at 25', () => {
  expect(publishRate({ x: 4, n: 6 })).toEqual({ shown: '65%', lo: 25, hi: 95, n: '5-9' })
})

test('from 100 people on the grain is one point, and half rounds up', () => {
  expect(publishRate({ x: 151, n: 200 })).toEqual({ shown: '76%', lo: 69, hi: 81, n: '100+' })
  expect(publishRate({ x: 29, n: 40 })).toMatchObject({ shown: '75%' })
})

test('near the ends only the side is told, and no interval', () => {
  expect(publishRate({ x: 0, n: 80 })).toEqual({ shown: '<5%', n: '50-99' })
  expect(publishRate({ x: 49, n: 49 })).toEqual({ shown: '>90%', n: '20-49' })
  expect(publishRate({ x: 1, n: 11 })).toEqual({ shown: '<15%', n: '10-19' })
  expect(publishRate({ x: 5, n: 5 })).toEqual({ shown: '>75%', n: '5-9' })
  expect(publishRate({ x: 48, n: 50 })).toEqual({ shown: '>95%', n: '50-99' })
})

test('exactly on the limit the rate is shown', () => {
  expect(publishRate({ x: 2, n: 8 })).toMatchObject({ shown: '25%' })
  expect(publishRate({ x: 6, n: 8 })).toMatchObject({ shown: '75%' })
  expect(publishRate({ x: 2, n: 20 })).toMatchObject({ shown: '10%' })
  expect(publishRate({ x: 18, n: 20 })).toMatchObject({ shown: '90%' })
  expect(publishRate({ x: 3, n: 60 })).toMatchObject({ shown: '5%' })
  expect(publishRate({ x: 95, n: 100 })).toMatchObject({ shown: '95%' })
})

const groups = fc.integer({ min: 0, max: 400 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the published interval always holds the true one, and 0 and 100 % are never told', () => {
  fc.assert(
    fc.property(groups, ([x, n]) => {
      const rate = publishRate({ x, n })
      if (rate.shown === null) {
        expect(n).toBeLessThan(5)
        return
      }
      expect(rate.shown).not.toBe('0%')
      expect(rate.shown).not.toBe('100%')
      const { lo, hi } = wilson({ x, n })
      if (rate.lo !== undefined) expect(rate.lo).toBeLessThanOrEqual(100 * (lo ?? -1))
      if (rate.hi !== undefined) expect(rate.hi).toBeGreaterThanOrEqual(100 * (hi ?? 2))
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

test('a greater k never shows what a smaller one hid', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 5, max: 30 }), ([x, n], k) => {
      if (publishRate({ x, n, k }).shown === null) expect(publishRate({ x, n, k: k + 1 }).shown).toBeNull()
    }),
    { numRuns: 10_000 },
  )
})

test('the grain becomes finer at exactly 100 people', () => {
  expect(publishRate({ x: 52, n: 99 }).shown).toBe('55%')
  expect(publishRate({ x: 52, n: 100 }).shown).toBe('52%')
})

test('behind a mask at least two counts are possible, whatever the size and whoever knows it', () => {
  for (let n = 5; n <= 400; n += 1) {
    const counts = new Map<string, number>()
    for (let x = 0; x <= n; x += 1) {
      const { shown } = publishRate({ x, n })
      if (shown !== null && /[<>]/.test(shown)) counts.set(shown, (counts.get(shown) ?? 0) + 1)
    }
    expect(
      [...counts.values()].every((possible) => possible >= 2),
      `${n} people`,
    ).toBe(true)
    expect(counts.size, `${n} people`).toBe(2)
  }
})

test('a band has one mask at each end', () => {
  const masks = (n: number) => [publishRate({ x: 0, n }).shown, publishRate({ x: n, n }).shown]
  expect([5, 9].map(masks)).toEqual([
    ['<25%', '>75%'],
    ['<25%', '>75%'],
  ])
  expect([10, 19].map(masks)).toEqual([
    ['<15%', '>85%'],
    ['<15%', '>85%'],
  ])
  expect([20, 49].map(masks)).toEqual([
    ['<10%', '>90%'],
    ['<10%', '>90%'],
  ])
  expect([50, 5_000].map(masks)).toEqual([
    ['<5%', '>95%'],
    ['<5%', '>95%'],
  ])
})

test('a share of 1:1s on the border of two numbers is rounded up and not masked, whatever fractions make of it', () => {
  const people = (kept: number, planned: number, n: number) => publishRate({ x: n * (kept / planned), n }).shown
  expect([people(452, 800, 200), publishRate({ x: 113, n: 200 }).shown]).toEqual(['57%', '57%'])
  for (let n = 100; n < 400; n += 1)
    for (const kept of [1, 2, 3, 5, 6, 7, 19, 20])
      expect(people(kept, 20, n)).toBe(publishRate({ x: (n * kept) / 20, n }).shown)
  expect(people(1, 20, 100)).toBe('5%')
})
