import { expect, test } from 'vitest'
import { publishRules } from './publish-rules.ts'

const set = { publishK: '8', publishKManagers: '4', publishMaxManagerPercent: '40' }

test('the constants of a deployment, stricter than what is agreed', () => {
  expect(publishRules(set)).toEqual({ k: 8, kManagers: 4, maxManagerShare: 0.4 })
})

test.each([
  ['PUBLISH_K', { publishK: '4' }],
  ['PUBLISH_K', { publishK: '' }],
  ['PUBLISH_K', { publishK: '5.5' }],
  ['PUBLISH_K_MANAGERS', { publishKManagers: '2' }],
  ['PUBLISH_MAX_MANAGER_PERCENT', { publishMaxManagerPercent: '51' }],
  ['PUBLISH_MAX_MANAGER_PERCENT', { publishMaxManagerPercent: '0' }],
  ['PUBLISH_MAX_MANAGER_PERCENT', { publishMaxManagerPercent: '0.5' }],
])('%s as %j stops the app with a sentence', (setting, wrong) => {
  expect(() => publishRules({ ...set, ...wrong })).toThrow(`The setting ${setting} is not taken.`)
})
