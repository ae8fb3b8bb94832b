import { afterEach, describe, expect, it } from 'vitest'
import { clockShift, installClock, realNow, shiftClock } from './clock.ts'

const machineDate = globalThis.Date
const dayMs = 86_400_000

afterEach(() => {
  globalThis.Date = machineDate
})

describe('the clock the app lives by', () => {
  it('runs behind or ahead without the app knowing', () => {
    installClock(-14 * dayMs)
    expect(Math.abs(Date.now() - (realNow() - 14 * dayMs))).toBeLessThan(50)
    expect(Math.abs(new Date().getTime() - Date.now())).toBeLessThan(50)
    shiftClock(3 * dayMs)
    expect(Date.now() - realNow()).toBeGreaterThan(3 * dayMs - 50)
    expect(clockShift()).toBe(3 * dayMs)
  })

  it('leaves dates alone that somebody names', () => {
    installClock(-14 * dayMs)
    expect(new Date('2026-10-15T10:00:00Z').toISOString()).toBe('2026-10-15T10:00:00.000Z')
    expect(new Date(2026, 9, 15).getDate()).toBe(15)
    expect(Date.UTC(2026, 9, 15)).toBe(machineDate.UTC(2026, 9, 15))
    expect(Date.parse('1970-01-02')).toBe(dayMs)
  })

  it('still makes dates', () => {
    installClock(0)
    expect(new Date()).toBeInstanceOf(Date)
    expect(new Date()).toBeInstanceOf(machineDate)
    expect(new machineDate()).toBeInstanceOf(Date)
    expect(typeof Date()).toBe('string')
  })
})
