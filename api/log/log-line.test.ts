import { RestError } from '@azure/data-tables'
import { expect, test } from 'vitest'
import { GraphTrouble } from '../graph/request/graph-trouble.ts'
import { logLine } from './log-line.ts'
import { underWay } from './under-way.ts'

const id = '30000000-0000-4000-8000-000000000003'
const rowOfTwo = `https://account.table.example/pairs(PartitionKey='${id}_${id}',RowKey='a')`

test('of a failed call there is name, status, code and place, on one line, and no address', () => {
  const trouble = new RestError(`The server is busy\n${rowOfTwo}`, { statusCode: 503, code: 'ServerBusy' })
  const line = logLine('a row could not be read', trouble)
  expect(line).toMatch(/^a row could not be read: RestError status=503 code=ServerBusy at=log-line\.test\.ts:\d+:\d+$/)
})

test('what lies behind an error is told as well', () => {
  const what = { method: 'GET', path: `/users/${id}`, requestId: undefined, message: id, isAmbiguous: false }
  const cause = new GraphTrouble({ ...what, status: 403, code: 'ErrorAccessDenied' })
  expect(logLine('a calendar', new Error(id, { cause }))).toMatch(
    /^a calendar: Error<GraphTrouble status=403 code=ErrorAccessDenied at=/,
  )
})

test('names and codes that are no words of a program are left out, and a thing that is no error is one', () => {
  const odd = Object.assign(new Error('x'), { name: 'Elena Ruiz', code: id, status: id, stack: `${id}\n    at ${id}` })
  expect(logLine('odd', odd)).toBe('odd: Error')
  expect(logLine('odd', 'Elena Ruiz')).toBe('odd: Error')
  expect(logLine('odd', undefined)).toBe('odd: Error')
})

test('what is under way stands at the end', async () => {
  const line = await underWay.run({ operation: 'openPair', trace: 'TL-2345-6789' }, async () => {
    await Promise.resolve()
    return logLine('slow', undefined)
  })
  expect(line).toBe('slow: Error openPair TL-2345-6789')
})
