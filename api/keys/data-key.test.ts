import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { noteMaxLength } from '#contract/limits'
import { dataKey } from './data-key.ts'

const place = { table: 'pairs', partitionKey: 'one_two', rowKey: 'a|note|1', property: 'text' }
const secret = 'She wants to lead the Lisbon launch.'

test('a sealed text comes back as it was written, in any script', () => {
  const key = dataKey(randomBytes(32))
  for (const text of [secret, 'Größe, 日本語, 🙂', '', '\n\t"quoted"']) {
    expect(key.unseal(key.seal(text, place), place)).toBe(text)
  }
})

test('the envelope holds version, key id, iv and ciphertext, and no word of the text', () => {
  const envelope = dataKey(randomBytes(32)).seal(secret, place)
  const parts = JSON.parse(envelope) as { ct: string }
  expect(Object.keys(parts)).toEqual(['v', 'keyId', 'iv', 'ct'])
  // Two or three letters stand in base64 by chance; five hardly ever do.
  const telling = secret.match(/\w{5,}/gu) ?? []
  expect(telling).toEqual(['wants', 'Lisbon', 'launch'])
  for (const text of [envelope, Buffer.from(parts.ct, 'base64').toString('latin1')]) {
    for (const word of telling) expect(text).not.toContain(word)
  }
})

test('the same text sealed twice looks different', () => {
  const key = dataKey(randomBytes(32))
  expect(key.seal(secret, place)).not.toBe(key.seal(secret, place))
})

test.each([
  ['table', 'private'],
  ['partitionKey', 'one_three'],
  ['rowKey', 'a|note|2'],
  ['property', 'when'],
])('an envelope moved to another %s does not open', (part, value) => {
  const key = dataKey(randomBytes(32))
  expect(() => key.unseal(key.seal(secret, place), { ...place, [part]: value })).toThrow()
})

test('an envelope with one changed character does not open', () => {
  const key = dataKey(randomBytes(32))
  const envelope = JSON.parse(key.seal(secret, place)) as { ct: string }
  const changed = `${envelope.ct[0] === 'A' ? 'B' : 'A'}${envelope.ct.slice(1)}`
  expect(() => key.unseal(JSON.stringify({ ...envelope, ct: changed }), place)).toThrow()
})

test('a shortened tag is refused', () => {
  const key = dataKey(randomBytes(32))
  const envelope = JSON.parse(key.seal('', place)) as { ct: string }
  const short = Buffer.from(envelope.ct, 'base64').subarray(0, 4).toString('base64')
  expect(() => key.unseal(JSON.stringify({ ...envelope, ct: short }), place)).toThrow()
})

test('another key does not open it, and says so', () => {
  const envelope = dataKey(randomBytes(32)).seal(secret, place)
  expect(() => dataKey(randomBytes(32)).unseal(envelope, place)).toThrow('sealed with another key')
})

test('the longest note in the widest script still fits one table property of 32,768 characters', () => {
  const widest = '語'.repeat(noteMaxLength)
  expect(dataKey(randomBytes(32)).seal(widest, place).length).toBeLessThanOrEqual(32_768)
})
