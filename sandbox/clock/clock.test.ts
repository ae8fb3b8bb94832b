import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appShift, installClock, machineNow, setClock, shiftApp, tenantNow, tenantShift } from './clock.ts'

const dayMs = 86_400_000
const before = { date: globalThis.Date, shift: 0 }

beforeEach(() => {
  before.shift = tenantShift()
})
afterEach(() => {
  shiftApp(0)
  installClock(before.shift)
})

describe('the clock the sandbox lives by', () => {
  it('says any day and hour, and goes on from there', () => {
    setClock(Date.parse('2027-03-26T15:40:00Z'))
    expect(new Date().toISOString()).toMatch(/^2027-03-26T15:40:0/)
    expect(Date()).toContain('2027')
    expect(Math.abs(Date.now() - tenantNow())).toBeLessThan(50)
    expect(Math.abs(machineNow() + tenantShift() - tenantNow())).toBeLessThan(50)
  })

  it('lets the app be somewhere else once more, and come back', () => {
    setClock(Date.parse('2027-03-26T15:40:00Z'))
    shiftApp(-14 * dayMs)
    expect(appShift()).toBe(-14 * dayMs)
    expect(new Date().toISOString()).toMatch(/^2027-03-12T15:40:0/)
    expect(new Date(tenantNow()).toISOString()).toMatch(/^2027-03-26T15:40:0/)
    shiftApp(0)
    expect(new Date().toISOString()).toMatch(/^2027-03-26T15:40:0/)
  })

  it('leaves dates alone that somebody names', () => {
    installClock(-14 * dayMs)
    expect(new Date('2026-10-15T10:00:00Z').toISOString()).toBe('2026-10-15T10:00:00.000Z')
    expect(new Date(2026, 9, 15).getDate()).toBe(15)
    expect(Date.UTC(2026, 9, 15)).toBe(before.date.UTC(2026, 9, 15))
    expect(Date.parse('1970-01-02')).toBe(dayMs)
  })

  it('still makes dates', () => {
    installClock(dayMs)
    expect(new Date()).toBeInstanceOf(Date)
    expect(new Date()).toBeInstanceOf(before.date)
    expect(new before.date()).toBeInstanceOf(Date)
    expect(Object.prototype.toString.call(new Date())).toBe('[object Date]')
  })
})
