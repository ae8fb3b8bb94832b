import type { TokenCredential } from '@azure/identity'
import { expect, it } from 'vitest'
import { tokenOf } from './token-of.ts'

it('asks for everything the identity was granted, at the origin of its cloud, each time anew', async () => {
  const asked: unknown[] = []
  const credential: TokenCredential = {
    getToken: async (scope) => {
      asked.push(scope)
      return { token: `token ${asked.length}`, expiresOnTimestamp: 0 }
    },
  }
  const token = tokenOf(credential, 'https://graph.microsoft.us')
  expect([await token(), await token()]).toEqual(['token 1', 'token 2'])
  expect(asked).toEqual(['https://graph.microsoft.us/.default', 'https://graph.microsoft.us/.default'])
})

it('says so when there is no token, and passes on why there could not be one', async () => {
  const none = tokenOf({ getToken: async () => null }, 'https://graph.microsoft.com')
  await expect(none()).rejects.toThrow('no token for Graph')
  const broken = tokenOf({ getToken: () => Promise.reject(new Error('endpoint away')) }, 'https://graph.microsoft.com')
  await expect(broken()).rejects.toThrow('endpoint away')
})
