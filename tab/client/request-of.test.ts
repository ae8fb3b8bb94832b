import { expect, test } from 'vitest'
import { requestOf } from './request-of.ts'

test('the name of the operation is the address, and every field travels in the body', () => {
  expect(requestOf('/api', 'tickCommitment', { pairId: 'p', commitmentId: 'c', etag: 'e' })).toEqual({
    method: 'POST',
    address: '/api/tickCommitment',
    body: '{"pairId":"p","commitmentId":"c","etag":"e"}',
  })
})

test('a read says no more in its address than a change, and absent fields are not sent at all', () => {
  const base = 'https://api.contoso.example/api/'
  expect(requestOf(base, 'openPair', { thread: '19:a b@thread.v2', since: undefined })).toEqual({
    method: 'POST',
    address: 'https://api.contoso.example/api/openPair',
    body: '{"thread":"19:a b@thread.v2"}',
  })
  expect(requestOf('/api', 'readHome', {})).toEqual({ method: 'POST', address: '/api/readHome', body: '{}' })
})
