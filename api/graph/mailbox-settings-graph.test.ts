import { describe, expect, it } from 'vitest'
import { ianaZone } from './iana-zone.ts'
import { toSettings } from './mailbox-settings-graph.ts'
import { windowsZones } from './windows-zones.ts'

describe('mailbox settings in our words', () => {
  it('zone, language and workdays', () => {
    const settings = toSettings({
      timeZone: 'W. Europe Standard Time',
      language: { locale: 'de-DE', displayName: 'Deutsch' },
      workingHours: { daysOfWeek: ['thursday', 'monday', 'tuesday'] },
    })
    expect(settings).toEqual({ zone: 'Europe/Berlin', language: 'de-DE', workdays: [1, 2, 4] })
  })

  it('what is missing or unknown stays open', () => {
    expect(toSettings({ timeZone: 'tzone://Microsoft/Custom' })).toEqual({})
  })
})

describe('zones', () => {
  it('every Windows name leads to a zone this machine knows', () => {
    for (const [name, zone] of Object.entries(windowsZones)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), name).not.toThrow()
    }
  })

  it('an IANA name is understood as well', () => {
    expect(ianaZone('Asia/Kolkata')).toMatch(/^Asia\/(Kolkata|Calcutta)$/)
    expect(ianaZone('Nowhere/Else')).toBeUndefined()
  })
})
