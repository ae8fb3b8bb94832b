import { expect, test } from 'vitest'
import { tokenTrouble } from './host-trouble.ts'

test.each(['resourceRequiresConsent', 'User has not consented', 'invalid_grant AADSTS65001: not approved'])(
  '"%s" means that the organisation has not approved the app',
  (words) => expect(tokenTrouble(new Error(words)).kind).toBe('consent'),
)

test('every other refusal is a sign-in that did not work, with its cause kept', () => {
  const cause = new Error('resourceDisabled')
  expect(tokenTrouble(cause)).toMatchObject({ kind: 'sign-in', cause })
})
