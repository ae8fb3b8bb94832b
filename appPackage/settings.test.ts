import { expect, test } from 'vitest'
import { readSettings, trialSettings } from './settings.ts'

const good = {
  MANIFEST_APP_ID: '0a1b2c3d-1111-4222-8333-444455556666',
  API_CLIENT_ID: 'ffeeddcc-1111-4222-8333-444455556666',
  TAB_ORIGIN: 'https://coaching.contoso.example',
  DEVELOPER_NAME: 'Contoso',
}

test('without any setting it is a package to look at', () => {
  expect(readSettings({}, '0.1.0')).toEqual({ kind: 'trial', settings: trialSettings, version: '0.1.0' })
})

test('with all of them it is the organisation’s', () => {
  expect(readSettings(good, '0.1.0')).toEqual({ kind: 'organisation', settings: good, version: '0.1.0' })
})

test.each(Object.keys(good))('it is never half somebody else’s: without %s it is none', (name) => {
  expect(() => readSettings({ ...good, [name]: undefined }, '0.1.0')).toThrow(`${name} is not set.`)
  expect(() => readSettings({ ...good, [name]: '' }, '0.1.0')).toThrow(`${name} is not set.`)
})

test('ids are written in lower case, as sign-in compares them; braces and a closing slash are taken off', () => {
  const copied = {
    ...good,
    API_CLIENT_ID: `{${good.API_CLIENT_ID.toUpperCase()}}`,
    MANIFEST_APP_ID: ` ${good.MANIFEST_APP_ID}`,
    TAB_ORIGIN: `${good.TAB_ORIGIN}/`,
  }
  expect(readSettings(copied, '0.1.0').settings).toEqual(good)
})

test.each(['http://a.example', 'https://a.example/tab', 'https://A.example', 'a.example', 'https://'])(
  'the origin %s is refused',
  (origin) => {
    expect(() => readSettings({ ...good, TAB_ORIGIN: origin }, '0.1.0')).toThrow('TAB_ORIGIN must be https://')
  },
)

test('all wrong settings are named at once', () => {
  const wrong = {
    MANIFEST_APP_ID: 'one',
    API_CLIENT_ID: 'two',
    DEVELOPER_NAME: 'x'.repeat(33),
    MANIFEST_VERSION: '1.0',
  }
  expect(() => readSettings(wrong, '0.1.0')).toThrow(
    /MANIFEST_APP_ID must[^]*API_CLIENT_ID must[^]*TAB_ORIGIN is not set[^]*DEVELOPER_NAME must[^]*MANIFEST_VERSION must/,
  )
})

test('a version of its own goes above the product’s, for a second upload of the same', () => {
  expect(readSettings({ ...good, MANIFEST_VERSION: '0.1.1' }, '0.1.0').version).toBe('0.1.1')
})
