import { expect, it } from 'vitest'
import { addDays } from '../time/add-days.ts'
import { chooseCadence } from './choose-cadence.ts'
import type { Occurrence } from './occurrence.ts'
import { seriesCadence } from './series-cadence.ts'

const now = '2026-10-13T12:00:00.000Z'

function series(first: string, everyDays: number, count: number, facts: Partial<Occurrence> = {}): Occurrence[] {
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index * everyDays)
    const [startAt, endAt] = [`${day}T08:00:00.000Z`, `${day}T08:30:00.000Z`]
    const answers = { manager: 'organizer', report: 'accepted' }
    const rest = { series: `every ${everyDays}`, organiser: 'manager', status: 'scheduled', isSettled: false } as const
    return {
      key: `${everyDays} ${day}`,
      plannedAt: startAt,
      plannedOn: day,
      startAt,
      endAt,
      answers,
      ...rest,
      ...facts,
    }
  })
}

it.each([
  [7, 7],
  [14, 14],
  [28, 28],
  [30, 28],
  [42, 42],
])('a series every %i days has rhythm %i', (days, rhythm) => {
  expect(seriesCadence(series('2026-08-04', days, 12), now)).toBe(rhythm)
})

it('a cancelled occurrence leaves the rhythm as it is', () => {
  const slots = series('2026-09-01', 14, 6).map((one, index) =>
    index === 2 ? { ...one, status: 'cancelled' as const } : one,
  )
  expect(seriesCadence(slots, now)).toBe(14)
})

it('of several series the shortest counts, and one that ended counts no more', () => {
  const [weekly, monthly] = [series('2026-09-01', 7, 10), series('2026-08-04', 28, 5)]
  expect(seriesCadence([...weekly, ...monthly], now)).toBe(7)
  expect(seriesCadence([...weekly.slice(0, 5), ...monthly], now)).toBe(28)
})

it('single meetings have no series', () => {
  expect(seriesCadence(series('2026-09-01', 7, 10, { series: undefined }), now)).toBeNull()
})

it('an agreement goes before the series, the series before the gaps, the gaps before the organisation', () => {
  const occurrences = series('2026-09-01', 7, 10)
  const contactDays = ['2026-08-03', '2026-08-17', '2026-08-31', '2026-09-14']
  const known = { agreedDays: null, occurrences, contactDays, now }
  expect(chooseCadence({ ...known, agreedDays: 21 })).toEqual({ cadenceDays: 21, cadenceFrom: 'pair' })
  expect(chooseCadence(known)).toEqual({ cadenceDays: 7, cadenceFrom: 'series' })
  expect(chooseCadence({ ...known, occurrences: [] })).toEqual({ cadenceDays: 14, cadenceFrom: 'gaps' })
  expect(chooseCadence({ ...known, occurrences: [], contactDays: [] })).toEqual({
    cadenceDays: 14,
    cadenceFrom: 'organisation',
  })
})
