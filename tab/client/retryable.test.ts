import { expect, it } from 'vitest'
import { retryable } from './retryable.ts'

const word = 'data:text/javascript,export const word = "here"'

it('goes on at another address when the browser says which module it could not fetch', async () => {
  const load = retryable<{ word: string }>(() =>
    Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${encodeURI(word)}`)),
  )
  const part = await load()
  expect(part.word).toBe('here')
  expect(await load()).toBe(part)
})

it('hands on what came, and a trouble that names no address', async () => {
  let isThere = false
  const load = retryable(async () => {
    if (!isThere) throw new Error('Importing a module script failed.')
    return { word: 'here' }
  })
  await expect(load()).rejects.toThrow('Importing a module script failed.')
  isThere = true
  expect(await load()).toEqual({ word: 'here' })
})
