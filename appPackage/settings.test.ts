import { expect, test } from 'vitest'
import { readSettings, trialSettings } from './settings.ts'

test('without any setting the trial values stand in', () => {
  expect(readSettings({})).toEqual(trialSettings)
})

test('ids are written in lower case, as sign-in compares them', () => {
  const id = 'FFEEDDCC-1111-4222-8333-444455556666'
  expect(readSettings({ API_CLIENT_ID: id }).API_CLIENT_ID).toBe(id.toLowerCase())
})

test.each([
  'http://a.example',
  'https://a.example/',
  'https://a.example/tab',
  'https://A.example',
  'a.example',
  'https://',
])('the origin %s is refused', (origin) => {
  expect(() => readSettings({ TAB_ORIGIN: origin })).toThrow('TAB_ORIGIN must be https://')
})

test('all wrong settings are named at once', () => {
  const wrong = { MANIFEST_APP_ID: 'one', API_CLIENT_ID: 'two', DEVELOPER_NAME: 'x'.repeat(33) }
  expect(() => readSettings(wrong)).toThrow(/MANIFEST_APP_ID[^]*API_CLIENT_ID[^]*DEVELOPER_NAME/)
})
