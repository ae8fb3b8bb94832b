import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passedOn, settleSettings, unsettled, type SettingsFacts } from './settle-settings.ts'

describe('whose word counts for zone, language and working days', () => {
  it('each setting on its own: the mailbox is closed, the directory knows the language, the manager the zone', () => {
    const settled = settleSettings({
      directory: { language: 'de-DE' },
      manager: { zone: 'Europe/Berlin', language: 'fr-FR' },
      organisation: { zone: 'Europe/London', language: 'en-GB' },
    })
    expect(settled).toEqual({
      zone: 'Europe/Berlin',
      zoneFrom: 'manager',
      language: 'de-DE',
      languageFrom: 'directory',
      workdays: [1, 2, 3, 4, 5],
      workdaysFrom: 'nothing',
    })
  })

  it('UTC and English are the last word, and say so', () => {
    expect(unsettled).toEqual({
      zone: 'UTC',
      zoneFrom: 'nothing',
      language: 'en',
      languageFrom: 'nothing',
      workdays: [1, 2, 3, 4, 5],
      workdaysFrom: 'nothing',
    })
  })

  it('a zone that exists no more is passed over, and the next source tells it', () => {
    expect(settleSettings({ own: { zone: 'Mars/Olympus' }, mailbox: { zone: 'Europe/Rome' } })).toMatchObject({
      zone: 'Europe/Rome',
      zoneFrom: 'mailbox',
    })
    expect(settleSettings({ own: { zone: 'Mars/Olympus' } })).toMatchObject({ zone: 'UTC', zoneFrom: 'nothing' })
  })

  it('a person is never overruled, and the earliest source always wins', () => {
    const sources = ['own', 'mailbox', 'directory', 'manager', 'organisation'] as const
    const found = fc.record({ zone: fc.constantFrom('Asia/Tokyo', 'Europe/Rome') }, { requiredKeys: [] })
    const facts = fc.record(Object.fromEntries(sources.map((source) => [source, found])), { requiredKeys: [] })
    fc.assert(
      fc.property(facts as fc.Arbitrary<SettingsFacts>, (told) => {
        const first = sources.find((source) => told[source]?.zone !== undefined)
        const { zone, zoneFrom } = settleSettings(told)
        expect(zoneFrom).toBe(first ?? 'nothing')
        expect(zone).toBe(first === undefined ? 'UTC' : told[first]?.zone)
      }),
    )
  })

  it('a manager passes on what somebody told, never a default, and not their working days', () => {
    expect(passedOn(settleSettings({ mailbox: { zone: 'Asia/Tokyo', language: 'ja-JP', workdays: [1] } }))).toEqual({
      zone: 'Asia/Tokyo',
      language: 'ja-JP',
    })
    expect(passedOn(settleSettings({ organisation: { zone: 'Europe/London' } }))).toEqual({})
  })
})
