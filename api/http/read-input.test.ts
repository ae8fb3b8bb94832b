import { HttpRequest } from '@azure/functions'
import { describe, expect, test } from 'vitest'
import { type OperationName, operationNames, operations } from '#contract/operations'
import { makeRequest } from '../../tests/api/make-request.ts'
import { readInput } from './read-input.ts'

function read(operation: OperationName, given: Parameters<typeof makeRequest>[1]) {
  return readInput(operation, makeRequest(operation, given))
}

async function fieldsOf(operation: OperationName, given: Parameters<typeof makeRequest>[1]) {
  const answer = await read(operation, given)
  if (answer.kind !== 'bad-input') throw new Error(answer.kind)
  return answer.fields
}

test.each(operationNames)('%s: a good request becomes its input', async (operation) => {
  const input = operations[operation].sample
  expect(await read(operation, { input })).toEqual({ kind: 'input', input })
})

describe('the body', () => {
  test.each(['{broken', '', 'null', '[]', '"text"', '1', '{"text":"x"}{}'])('%j is refused by name', async (body) => {
    const fields = await fieldsOf('addTopic', { body })
    expect(fields.length).toBeGreaterThan(0)
    for (const { field, problem } of fields) expect(`${field}: ${problem}`).toMatch(/^(body|pairId|id|text): .+\.$/)
  })

  test('bytes that are no UTF-8 are refused', async () => {
    const broken = new HttpRequest({
      method: 'POST',
      url: makeRequest('addTopic').url,
      body: { bytes: Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]) },
    })
    expect(await readInput('addTopic', broken)).toMatchObject({ kind: 'bad-input', fields: [{ field: 'body' }] })
  })

  test('more than a megabyte is too large, whatever its length claims', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(1_100_000) })
    expect(await read('addTopic', { body })).toEqual({ kind: 'too-large' })
    const headers = { 'content-length': '5000000' }
    expect(await read('addTopic', { body: '{}', headers })).toEqual({ kind: 'too-large' })
  })
})

describe('fields', () => {
  test('everything that is missing is named at once', async () => {
    const fields = await fieldsOf('addNote', { input: { pairId: operations.addNote.sample.pairId } })
    expect(fields).toEqual([
      { field: 'id', problem: 'This field is missing.' },
      { field: 'text', problem: 'This field is missing.' },
      { field: 'visibility', problem: 'This field is missing.' },
    ])
  })

  test('a field nobody knows is named, also one that would change what an object is', async () => {
    const input = { ...operations.addTopic.sample, extra: 1 }
    expect(await fieldsOf('addTopic', { input })).toEqual([
      { field: 'extra', problem: 'This operation has no such field.' },
    ])
    const body = '{"id":"x","text":"x","__proto__":{"isAdmin":true}}'
    expect(await fieldsOf('addTopic', { body })).toContainEqual({
      field: '__proto__',
      problem: 'This operation has no such field.',
    })
  })

  test('nothing may stand behind the address, not even what the body says as well', async () => {
    const input = { ...operations.readHistory.sample }
    for (const query of ['?find=Lisbon', `?pairId=${input.pairId}`, '?x=', '?find=Lisbon&find=Lyon']) {
      const fields = await fieldsOf('readHistory', { input, query })
      expect(fields).toEqual([{ field: 'address', problem: expect.stringMatching(/in the body/) }])
      expect(JSON.stringify(fields)).not.toContain('Lisbon')
    }
  })

  test.each([
    ['33,000 characters', 'text', 'x'.repeat(33_000), 'longer than 8000 characters'],
    ['a control character', 'text', 'bell\u0007', 'control characters'],
    ['a null character', 'text', 'null\u0000', 'control characters'],
    ['half a surrogate pair', 'text', 'broken \ud83d', 'broken character'],
    ['only spaces', 'text', '   \n', 'empty'],
    ['a number', 'text', 5, 'as text'],
    ['null', 'text', null, 'as text'],
    ['an object', 'text', {}, 'as text'],
    ['a quote in the id', 'id', `x' or PartitionKey ne 'x`, 'not the id of a line'],
    ['an id in capitals', 'id', '30000000-0000-4000-8000-00000000000A', 'not the id of a line'],
    ['a quote in the pair', 'pairId', `x' or PartitionKey ne 'x`, 'not the id of a pair'],
    ['a path in the pair', 'pairId', '../../x', 'not the id of a pair'],
    ['half a pair', 'pairId', '10000000-0000-4000-8000-000000000001', 'not the id of a pair'],
    ['another visibility', 'visibility', 'public', '"shared" or "private"'],
  ])('%s in a note: the answer says which field and why', async (_, field, value, why) => {
    const fields = await fieldsOf('addNote', { input: { ...operations.addNote.sample, [field]: value } })
    expect(fields).toEqual([{ field, problem: expect.stringContaining(why) }])
  })

  test.each(['2026-02-30', '2026-13-01', '15.10.2026', '2026-10-15T00:00:00Z', 'tomorrow', '', 20261015])(
    'no day is called %j',
    async (due) => {
      const fields = await fieldsOf('addCommitment', { input: { ...operations.addCommitment.sample, due } })
      expect(fields).toEqual([{ field: 'due', problem: expect.stringContaining('YYYY-MM-DD') }])
    },
  )

  test.each(['', 'x\r\nIf-Match: *', 'ä', 'x'.repeat(201)])('%j is no version', async (etag) => {
    const fields = await fieldsOf('tickCommitment', { input: { ...operations.tickCommitment.sample, etag } })
    expect(fields.map(({ field }) => field)).toContain('etag')
  })

  test('a pair is opened by its meeting or by its id, not by both or neither', async () => {
    expect(await fieldsOf('openPair', { input: {} })).toEqual([
      { field: 'thread', problem: expect.stringContaining('either') },
    ])
    const both = { pairId: operations.addTopic.sample.pairId, thread: '19:x@thread.v2' }
    expect(await fieldsOf('openPair', { input: both })).toHaveLength(1)
  })

  test('a name of a field that goes on forever is not repeated in full', async () => {
    const input = { ...operations.addTopic.sample, ['x'.repeat(5_000)]: 1 }
    const [wrong] = await fieldsOf('addTopic', { input })
    expect(wrong?.field).toHaveLength(60)
  })
})
