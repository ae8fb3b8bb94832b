import { expect, test } from 'vitest'
import { newSealKey, seal, unseal } from './seal.ts'

test('what was sealed opens again in its own place', async () => {
  const key = await newSealKey()
  const sealed = await seal(key, 'draft|pair', { text: 'Ask her first. Ä🙂' })
  expect(await unseal(key, 'draft|pair', sealed)).toEqual({ text: 'Ask her first. Ä🙂' })
})

test('the words are not readable in what is kept', async () => {
  const { ct } = await seal(await newSealKey(), 'draft|pair', { text: 'a raise in spring' })
  expect(new TextDecoder().decode(ct)).not.toContain('raise')
})

test('in another place, or with another key, it stays shut', async () => {
  const key = await newSealKey()
  const sealed = await seal(key, 'draft|pair', 'words')
  expect(await unseal(key, 'draft|other', sealed)).toBeUndefined()
  expect(await unseal(await newSealKey(), 'draft|pair', sealed)).toBeUndefined()
})

test('the key cannot be read out of the browser', async () => {
  await expect(crypto.subtle.exportKey('raw', await newSealKey())).rejects.toThrow()
})
