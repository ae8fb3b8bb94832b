import { describe, expect, it } from 'vitest'
import { comingMonday, lastMonday } from './run-job.ts'

describe('the Monday on which digests go out', () => {
  it.each([
    ['Thursday', '2026-10-15T10:00:00Z', '2026-10-12', '2026-10-19'],
    ['Sunday night', '2026-10-18T23:59:00Z', '2026-10-12', '2026-10-19'],
    ['Monday morning', '2026-10-19T06:00:00Z', '2026-10-12', '2026-10-26'],
    ['Monday evening', '2026-10-19T20:00:00Z', '2026-10-19', '2026-10-26'],
  ])('seen from %s', (_, now, last, coming) => {
    expect(new Date(lastMonday(Date.parse(now))).toISOString()).toBe(`${last}T15:30:00.000Z`)
    expect(new Date(comingMonday(Date.parse(now))).toISOString()).toBe(`${coming}T15:30:00.000Z`)
  })
})
