import { expect, it } from 'vitest'
import { organisationSettings } from './organisation-settings.ts'

const empty = { organisationZone: '', organisationLanguage: '' }

it('an organisation sets a zone by either name, a language, or nothing', () => {
  expect(organisationSettings(empty)).toEqual({})
  expect(organisationSettings({ organisationZone: 'W. Europe Standard Time', organisationLanguage: 'de_de' })).toEqual({
    zone: 'Europe/Berlin',
    language: 'de-DE',
  })
  expect(organisationSettings({ ...empty, organisationZone: 'Asia/Tokyo' })).toEqual({ zone: 'Asia/Tokyo' })
})

it('a setting that means nothing is named, not passed over', () => {
  expect(() => organisationSettings({ ...empty, organisationZone: 'Berlin' })).toThrow('ORGANISATION_ZONE')
  expect(() => organisationSettings({ ...empty, organisationLanguage: 'German!' })).toThrow('ORGANISATION_LANGUAGE')
})
