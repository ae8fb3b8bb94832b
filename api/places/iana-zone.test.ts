import { describe, expect, it } from 'vitest'
import { ianaZone } from './iana-zone.ts'
import { windowsZones } from './windows-zones.ts'

describe('zones by the names that mailboxes hold', () => {
  it('every Windows name leads to a zone that this machine knows, in every country', () => {
    for (const { name, territory, zones } of windowsZones) {
      expect(zones).toContain(ianaZone(name, territory))
      for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), name).not.toThrow()
    }
  })

  it.each([
    ['W. Europe Standard Time', undefined, 'Europe/Berlin'],
    ['w. europe standard time', undefined, 'Europe/Berlin'],
    [' Romance Standard Time ', 'ES', 'Europe/Madrid'],
    ['Pacific Standard Time', undefined, 'America/Los_Angeles'],
    ['Pacific Standard Time', 'US', 'America/Los_Angeles'],
    ['Pacific Standard Time', 'CA', 'America/Vancouver'],
    ['Pacific Standard Time', 'DE', 'America/Los_Angeles'],
    ['Mountain Standard Time', 'CA', 'America/Edmonton'],
    ['British Columbia Standard Time', undefined, 'America/Vancouver'],
    ['Alberta Standard Time', 'CA', 'America/Edmonton'],
    ['europe/berlin', undefined, 'Europe/Berlin'],
    ['America/Argentina/Buenos_Aires', undefined, 'America/Buenos_Aires'],
    ['UTC', undefined, 'Etc/UTC'],
    ['Kamchatka Standard Time', 'RU', 'Asia/Kamchatka'],
    ['Mid-Atlantic Standard Time', undefined, 'Etc/GMT+2'],
  ])('%s in %s is %s', (name, country, zone) => {
    const expected = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
    const found = ianaZone(name, country)
    expect(new Intl.DateTimeFormat('en', { timeZone: found }).resolvedOptions().timeZone).toBe(expected)
  })

  it('keeps the clocks of the two provinces that no longer change them', () => {
    const hour = (zone: string | undefined) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
        new Date('2026-12-07T15:00:00Z'),
      )
    expect(hour(ianaZone('British Columbia Standard Time'))).toBe('08')
    expect(hour(ianaZone('Alberta Standard Time'))).toBe('09')
  })

  it.each(['tzone://Microsoft/Custom', 'Customized Time Zone', 'Nowhere/Else', 'Mars Standard Time', ''])(
    'nobody knows %j',
    (name) => {
      expect(ianaZone(name)).toBeUndefined()
    },
  )
})

it('a custom zone is nobody’s, but UTC under its custom name is UTC', () => {
  expect(ianaZone('tzone://Microsoft/Utc')).toBe('Etc/UTC')
  expect(ianaZone('tzone://Microsoft/Custom')).toBeUndefined()
})
