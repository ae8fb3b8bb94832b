import { expect, test } from 'vitest'
import { seal, unseal } from './seal.ts'

function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

test('what was sealed opens again in its own place', async () => {
  const key = await newKey()
  const sealed = await seal(key, 'draft|pair', { text: 'Ask her first. Ä🙂' })
  expect(await unseal(key, 'draft|pair', sealed)).toEqual({ text: 'Ask her first. Ä🙂' })
})

test('the words are not readable in what is kept', async () => {
  const { ct } = await seal(await newKey(), 'draft|pair', { text: 'a raise in spring' })
  expect(new TextDecoder().decode(ct)).not.toContain('raise')
})

test('in another place, or with another key, it stays shut', async () => {
  const key = await newKey()
  const sealed = await seal(key, 'draft|pair', 'words')
  expect(await unseal(key, 'draft|other', sealed)).toBeUndefined()
  expect(await unseal(await newKey(), 'draft|pair', sealed)).toBeUndefined()
})
