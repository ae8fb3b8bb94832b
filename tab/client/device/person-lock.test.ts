import { expect, test, vi } from 'vitest'
import { type Keeping, personLock } from './person-lock.ts'

/** A device that keeps one person's keys, and windows on it in which somebody is signed in, or nobody yet. */
function device() {
  let kept: Keeping | undefined
  return {
    kept: () => kept,
    window: (secret: () => Promise<string>) =>
      personLock({
        read: async () => kept,
        keep: async (fresh, isInstead) => (kept = isInstead ? fresh : (kept ?? fresh)),
        secret,
      }),
  }
}
const elena = () => Promise.resolve('what Elena brings')
const somebodyElse = () => Promise.resolve('what somebody else brings')
const nobody = () => Promise.reject(new Error('not signed in'))

test('what one window sealed opens in another one of the same person', async () => {
  const { window } = device()
  const sealed = await window(elena).seal('draft|pair', { text: 'Ask her first. Ä🙂' })
  expect(await window(elena).unseal('draft|pair', sealed)).toEqual({ text: 'Ask her first. Ä🙂' })
  expect(await window(elena).unseal('draft|other', sealed)).toBeUndefined()
})

test('who was here before writes without a sign-in, reads it in that window, and later with one', async () => {
  const { window } = device()
  await window(elena).seal('first', 'visit')
  const early = window(nobody)
  const sealed = await early.seal('draft|pair', 'typed while loading')
  expect(await early.unseal('draft|pair', sealed)).toBe('typed while loading')
  expect(await window(elena).unseal('draft|pair', sealed)).toBe('typed while loading')
})

test('without a sign-in nothing of another window opens, and the next try may', async () => {
  const { window } = device()
  const sealed = await window(elena).seal('draft|pair', 'words')
  let secret: () => Promise<string> = nobody
  const late = window(() => secret())
  await expect(late.unseal('draft|pair', sealed)).rejects.toThrow('not signed in')
  secret = elena
  expect(await late.unseal('draft|pair', sealed)).toBe('words')
})

test('another sign-in opens nothing, goes on with keys of its own, and no key that lies here opens anything', async () => {
  const { window, kept } = device()
  const sealed = await window(elena).seal('draft|pair', 'words')
  const other = window(somebodyElse)
  expect(await other.unseal('draft|pair', sealed)).toBeUndefined()
  const own = await other.seal('draft|pair', 'my own')
  expect(await window(somebodyElse).unseal('draft|pair', own)).toBe('my own')
  const lying = Object.values(kept() ?? {}).flatMap((value) => (value instanceof CryptoKey ? [value] : []))
  expect(lying).toEqual([])
})

test('two windows that are the first at the same moment end with the same keys', async () => {
  const { window } = device()
  const [one, two] = [window(elena), window(elena)]
  const [first, second] = await Promise.all([one.seal('a', 'one'), two.seal('b', 'two')])
  expect([await two.unseal('a', first), await one.unseal('b', second)]).toEqual(['one', 'two'])
})

test('who only reads makes no key of their own, and what was prepared is used', async () => {
  const { window } = device()
  const sealed = await window(elena).seal('view|pair', 'as it looked')
  let asked = 0
  const reading = window(() => {
    asked += 1
    return elena()
  })
  reading.prepare()
  const made = vi.spyOn(crypto.subtle, 'generateKey')
  expect(await reading.unseal('view|pair', sealed)).toBe('as it looked')
  expect(made).not.toHaveBeenCalled()
  expect(asked).toBe(1)
  made.mockRestore()
})

test('preparing without a sign-in says nothing, and the next try may open', async () => {
  const { window } = device()
  const sealed = await window(elena).seal('view|pair', 'as it looked')
  let secret: () => Promise<string> = nobody
  const late = window(() => secret())
  late.prepare()
  await expect(late.unseal('view|pair', sealed)).rejects.toThrow('not signed in')
  secret = elena
  expect(await late.unseal('view|pair', sealed)).toBe('as it looked')
})
