import { describe, expect, test } from 'vitest'
import type { PulseCounts } from './pulse.ts'
import { wholeQuarters } from '../time/quarter.ts'
import { quartersToRelease, releaseHelpfulness } from './release-helpfulness.ts'

const thirdQuarter = wholeQuarters('2026-07-01', '2026-10-01')
const span = { from: '2026-07-01', to: '2026-10-01' }

function released(teams: Record<string, PulseCounts>, eligible = 20) {
  const list = Object.entries(teams).map(([managerId, counts]) => ({ managerId, counts }))
  return releaseHelpfulness({ quarters: thirdQuarter, teams: list, eligible, asOf: '2026-10-06' })
}

describe('the figure of a quarter', () => {
  test('is the share of 4s and 5s of all teams, with its likely range, and the size as a band', () => {
    const teams = { mia: [0, 1, 0, 1, 0], tom: [0, 0, 1, 1, 0], eva: [0, 0, 0, 0, 2] } as Record<string, PulseCounts>
    expect(released(teams)).toEqual({
      ...span,
      shown: true,
      answers: '5-9',
      favourable: '65%',
      favourableLo: 25,
      favourableHi: 95,
    })
  })

  test('tells a border only where nearly all agree', () => {
    const all = { mia: [0, 0, 0, 0, 2], tom: [0, 0, 0, 2, 0], eva: [0, 0, 0, 0, 2] } as Record<string, PulseCounts>
    expect(released(all)).toMatchObject({ favourable: '>75%', favourableLo: 75, favourableHi: 100 })
    const nobody = { mia: [2, 0, 0, 0, 0], tom: [0, 2, 0, 0, 0], eva: [0, 0, 2, 0, 0] } as Record<string, PulseCounts>
    expect(released(nobody)).toMatchObject({ favourable: '<25%', favourableLo: 0, favourableHi: 25 })
  })

  test.each([
    ['four answers', { mia: [0, 0, 0, 0, 2], tom: [0, 0, 0, 0, 1], eva: [0, 0, 0, 0, 1] }, 20],
    ['two managers', { mia: [0, 0, 0, 0, 5], tom: [0, 0, 0, 0, 5] }, 20],
    ['one manager with more than half', { mia: [0, 0, 0, 0, 5], tom: [0, 0, 0, 0, 2], eva: [0, 0, 0, 0, 2] }, 20],
    ['teams that only skipped', { mia: [0, 0, 0, 0, 3], tom: [0, 0, 0, 0, 3], eva: [0, 0, 0, 0, 0] }, 20],
    ['four people who could answer', { mia: [0, 0, 0, 2, 0], tom: [0, 0, 2, 0, 0], eva: [0, 0, 0, 2, 0] }, 4],
    ['no answer', {}, 20],
  ])('is not shown for %s, and does not say why', (_why, teams, eligible) => {
    expect(released(teams as Record<string, PulseCounts>, eligible)).toEqual({ ...span, shown: false })
  })
})

describe('which quarters a release is about', () => {
  const names = (before: Parameters<typeof quartersToRelease>[0], asOf: string) =>
    quartersToRelease(before, asOf).map(({ name }) => name)
  const shown = { answers: '5-9', favourable: '65%', favourableLo: 25, favourableHi: 95, shown: true } as const

  test('the first release looks back as far as answers are kept', () => {
    expect(names(undefined, '2026-10-06')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'])
  })

  test('each later one at what is over and was not shown', () => {
    const second = { from: '2026-04-01', to: '2026-07-01' }
    expect(names({ ...second, ...shown }, '2026-10-06')).toEqual(['2026-Q3'])
    expect(names({ ...second, shown: false }, '2026-10-06')).toEqual(['2026-Q2', '2026-Q3'])
    expect(names({ ...span, ...shown }, '2026-11-03')).toEqual([])
    expect(names({ ...span, shown: false }, '2026-11-03')).toEqual([])
  })

  test('an answer is in one shown figure at most, whatever happens between', () => {
    let before: Parameters<typeof quartersToRelease>[0]
    const seen: string[] = []
    for (let month = 0; month < 48; month += 1) {
      const asOf = `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-20`
      const quarters = quartersToRelease(before, asOf)
      if (quarters.length === 0) continue
      const isShown = month % 5 !== 0
      if (isShown) seen.push(...quarters.map(({ name }) => name))
      const frame = { from: quarters[0]?.from ?? '', to: quarters.at(-1)?.to ?? '' }
      before = isShown ? { ...frame, ...shown } : { ...frame, shown: false }
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(12)
  })
})
