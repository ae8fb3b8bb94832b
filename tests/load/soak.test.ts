import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningTenant } from '../../sandbox/tenant.ts'
import { preparedTenant } from '../prepared-tenant.ts'
import { runSoak, type SoakDay } from './run-soak.ts'
import { soakTable } from './soak-table.ts'

function aDay(changes: Partial<SoakDay> = {}): SoakDay {
  const usual = { on: '2026-10-12', activeRows: 400, rows: 0, heapMB: 50, nightMs: 900, requests: 200, requestMs: 6 }
  return { ...usual, faults: [], ...changes }
}

function aFortnight(changed: (at: number) => Partial<SoakDay>): SoakDay[] {
  return Array.from({ length: 14 }, (_, at) => aDay({ rows: at * 100, ...changed(at) }))
}

let tenant: RunningTenant
beforeAll(async () => {
  tenant = await preparedTenant('first night')
})
afterAll(() => tenant.close())

it('five days of two pairs: once three 1:1s are behind them, a day asks and reads as much as the one before', async () => {
  const days = await runSoak({ tenant, days: 5, pairs: 2, jobs: ['expiry'] })
  const { faults, lines } = soakTable(days, { takesTimes: false })
  expect(faults, lines.join('\n')).toEqual([])
  expect(days[3]?.requests).toBe(days[4]?.requests)
  expect(days[4]?.activeRows).toBeGreaterThan(20)
})

it.each([
  ['rows that opening reads', (at: number) => ({ activeRows: 400 + at * 20 })],
  ['rows that a day adds', (at: number) => ({ rows: at * at * 20 })],
  ['heap of the API, MB', (at: number) => ({ heapMB: 50 + at * 2 })],
  ['processor of a night, ms', (at: number) => ({ nightMs: 900 + at * 40 })],
  ['processor of a request, ms', (at: number) => ({ requestMs: 6 + at / 5 })],
])('%s growing from week to week is found', (name, changed) => {
  const { faults } = soakTable(aFortnight(changed), { takesTimes: true })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(new RegExp(`^${name}: `))
})

it('a steady fortnight has no fault, and what went wrong on a day is one', () => {
  expect(
    soakTable(
      aFortnight(() => ({})),
      { takesTimes: true },
    ).faults,
  ).toEqual([])
  const lost = aFortnight((at) => (at === 3 ? { faults: ['a line is lost'] } : {}))
  expect(soakTable(lost, { takesTimes: true }).faults).toEqual(['2026-10-12: a line is lost'])
})
