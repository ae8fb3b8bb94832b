import { expect, test } from 'vitest'
import { localWrapper } from '../../tests/api/local-wrapper.ts'
import { cachedKeys } from './cached-keys.ts'

const place = { table: 'pairs', partitionKey: 'p', rowKey: 'r', property: 'text' }

test('a key that comes back from the vault opens what the fresh key sealed', async () => {
  const wrapper = localWrapper()
  const { wrapped, key } = await cachedKeys(wrapper).create()
  const later = await cachedKeys(wrapper).unwrap(wrapped)
  expect(later.unseal(key.seal('text', place), place)).toBe('text')
})

test('the vault is asked once while the key is fresh, and again after half an hour', async () => {
  const wrapper = localWrapper()
  const { wrapped } = await cachedKeys(wrapper).create()
  let elapsed = 0
  const keys = cachedKeys(wrapper, { elapsedMs: () => elapsed })
  await Promise.all([keys.unwrap(wrapped), keys.unwrap(wrapped)])
  elapsed = 30 * 60_000 - 1
  await keys.unwrap(wrapped)
  expect(wrapper.calls.unwrap).toBe(1)
  elapsed = 30 * 60_000
  await keys.unwrap(wrapped)
  expect(wrapper.calls.unwrap).toBe(2)
})

test('a new key is known from the start, without a call', async () => {
  const wrapper = localWrapper()
  const keys = cachedKeys(wrapper)
  const { wrapped } = await keys.create()
  await keys.unwrap(wrapped)
  expect(wrapper.calls.unwrap).toBe(0)
})

test('the number of keys in memory is bounded: the oldest goes', async () => {
  const wrapper = localWrapper()
  const keys = cachedKeys(wrapper, { max: 2 })
  const first = await keys.create()
  await keys.create()
  await keys.create()
  await keys.unwrap(first.wrapped)
  expect(wrapper.calls.unwrap).toBe(1)
})

test('a failed call is not remembered', async () => {
  const wrapper = localWrapper()
  const { wrapped } = await cachedKeys(wrapper).create()
  let isDown = true
  const keys = cachedKeys({
    wrap: (key) => wrapper.wrap(key),
    unwrap: (key) => (isDown ? Promise.reject(new Error('The vault is away')) : wrapper.unwrap(key)),
  })
  await expect(keys.unwrap(wrapped)).rejects.toThrow('The vault is away')
  isDown = false
  await expect(keys.unwrap(wrapped)).resolves.toBeDefined()
})

test('an answer that never comes is given up and not remembered: the next one who asks gets the key', async () => {
  const wrapper = localWrapper()
  const { wrapped } = await cachedKeys(wrapper).create()
  let hasHung = false
  const keys = cachedKeys(
    {
      wrap: (key) => wrapper.wrap(key),
      unwrap: (key) => {
        if (hasHung) return wrapper.unwrap(key)
        hasHung = true
        return new Promise(() => {})
      },
    },
    { vaultMs: 5 },
  )
  const [first, second] = [keys.unwrap(wrapped), keys.unwrap(wrapped)]
  await expect(first).rejects.toThrow('No answer within 5 ms')
  await expect(second).rejects.toThrow('No answer within 5 ms')
  await expect(keys.unwrap(wrapped)).resolves.toBeDefined()
})
