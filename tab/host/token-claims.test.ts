import { expect, test } from 'vitest'
import { claimsIn } from './token-claims.ts'

const tokenWith = (payload: string) => `head.${Buffer.from(payload).toString('base64url')}.signature`

test('a token says when it ends and which roles its person has', () => {
  const claims = { exp: 1_790_000_000, name: 'Zoë', roles: ['Coaching.HR'] }
  expect(claimsIn(tokenWith(JSON.stringify(claims)))).toMatchObject({ exp: claims.exp, roles: claims.roles })
})

test.each(['', 'opaque', 'a.b', tokenWith('{'), 'head.%.signature'])('of %j nothing is known', (token) => {
  expect(claimsIn(token)).toBeUndefined()
})
