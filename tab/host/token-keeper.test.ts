import { expect, test } from 'vitest'
import { keepToken } from './token-keeper.ts'

const minute = 60_000

function tokenEnding(at: number, mark: string): string {
  return `head.${btoa(JSON.stringify({ exp: at / 1000, mark }))}.signature`
}

function counting(ends: number) {
  let asked = 0
  return { ask: () => Promise.resolve(tokenEnding(ends, String(++asked))), count: () => asked }
}

test('the host is asked once while the token lasts, even by two callers at once', async () => {
  const host = counting(60 * minute)
  const token = keepToken(host.ask, () => 0)
  const [first, second] = await Promise.all([token(), token()])
  expect(first).toBe(second)
  await token()
  expect(host.count()).toBe(1)
})

test('a token is renewed two minutes before it ends', async () => {
  let now = 0
  const host = counting(60 * minute)
  const token = keepToken(host.ask, () => now)
  await token()
  now = 57 * minute
  await token()
  expect(host.count()).toBe(1)
  now = 58 * minute
  await token()
  expect(host.count()).toBe(2)
})

test('a caller whose token was refused gets a fresh one', async () => {
  const host = counting(60 * minute)
  const token = keepToken(host.ask, () => 0)
  const first = await token()
  expect(await token({ fresh: true })).not.toBe(first)
})

test('a failed question is not held: the next caller asks again', async () => {
  let tries = 0
  const token = keepToken(
    () => (++tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve(tokenEnding(60 * minute, 'x'))),
    () => 0,
  )
  await expect(token()).rejects.toThrow('no')
  await expect(token()).resolves.toContain('head.')
})
