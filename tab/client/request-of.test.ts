import { expect, test } from 'vitest'
import { requestOf } from './request-of.ts'

test('fields named in the path go there, the others into the body', () => {
  expect(requestOf('/api', 'tickCommitment', { pairId: 'p', commitmentId: 'c', etag: 'e' })).toEqual({
    method: 'POST',
    address: '/api/pairs/p/commitments/c/tick',
    body: '{"etag":"e"}',
  })
})

test('a read carries its fields in the query, and absent ones not at all', () => {
  expect(
    requestOf('https://api.contoso.example/api/', 'openPair', { thread: '19:a b@thread.v2', since: undefined }),
  ).toEqual({
    method: 'GET',
    address: 'https://api.contoso.example/api/pair?thread=19%3Aa+b%40thread.v2',
    body: undefined,
  })
})

test('a read without fields has no question mark', () => {
  expect(requestOf('/api', 'readHome', {}).address).toBe('/api/home')
})

test('an id from outside cannot leave its place in the path', () => {
  expect(requestOf('/api', 'readRelease', { block: '../runs?x=1' }).address).toBe('/api/releases/..%2Fruns%3Fx%3D1')
})
