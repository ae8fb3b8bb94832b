import { describe, expect, test } from 'vitest'
import { noteMaxLength } from './fields.ts'
import { inputs } from './inputs.ts'

const pairId = '00000000-0000-4000-8000-000000000001_00000000-0000-4000-8000-000000000002'
const id = '10000000-0000-4000-8000-000000000001'

function refusal(operation: keyof typeof inputs, input: unknown): Record<string, string> {
  const result = inputs[operation].safeParse(input)
  if (result.success) throw new Error('expected a refusal')
  return Object.fromEntries(result.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}

describe('what a person writes', () => {
  const note = { pairId, id, text: 'A line\nand another\twith a tab', visibility: 'shared' }

  test('line breaks, tabs and any alphabet pass', () => {
    expect(inputs.addNote.parse(note)).toEqual(note)
    expect(inputs.addNote.parse({ ...note, text: ' 日本語 👩‍🚀 ' })).toMatchObject({ text: '日本語 👩‍🚀' })
  })

  test.each([
    ['empty', '   ', 'empty'],
    ['33,000 characters', 'x'.repeat(33_000), `${noteMaxLength}`],
    ['a bell', 'ding\u0007', 'control'],
    ['a C1 control', 'ding\u0085', 'control'],
    ['half a surrogate pair', 'oh \ud83d', 'broken'],
    ['a number', 7, 'text'],
  ])('%s is refused with the field and the reason', (_, text, reason) => {
    expect(refusal('addNote', { ...note, text })['text']).toContain(reason)
  })

  test('a field nobody asked for is refused', () => {
    expect(inputs.addNote.safeParse({ ...note, by: 'manager' }).success).toBe(false)
  })
})

test.each(["x' or PartitionKey ne 'x", `${pairId}'`, '../other', '', 7])('%s is not the id of a pair', (wrong) => {
  expect(refusal('addTopic', { pairId: wrong, id, text: 'A' })).toHaveProperty('pairId')
})

test.each(['2026-02-30', '15.10.2026', '2026-10-15T00:00:00Z', 20261015])('%s is not a day', (due) => {
  expect(refusal('addCommitment', { pairId, id, text: 'A', owner: 'manager', due })['due']).toContain('YYYY-MM-DD')
})

test('"we just talked" may name the day it was said, and only a day that exists', () => {
  expect(inputs.logTalk.safeParse({ pairId }).success).toBe(true)
  expect(inputs.logTalk.safeParse({ pairId, on: '2026-10-15' }).success).toBe(true)
  expect(refusal('logTalk', { pairId, on: '2026-02-30' })).toHaveProperty('on')
})

test('opening names either the meeting or the pair, not both and not none', () => {
  expect(inputs.openPair.safeParse({ pairId }).success).toBe(true)
  expect(inputs.openPair.safeParse({ thread: '19:meeting_x@thread.v2' }).success).toBe(true)
  expect(inputs.openPair.safeParse({}).success).toBe(false)
  expect(inputs.openPair.safeParse({ pairId, thread: 'x' }).success).toBe(false)
})

test('addresses of an appointment are compared in lower case and need no form of their own', () => {
  const given = [' Mara@Contoso.Example ', '/o=ExchangeLabs/cn=Mara']
  expect(inputs.openAppointment.parse({ addresses: given })).toEqual({
    addresses: ['mara@contoso.example', '/o=exchangelabs/cn=mara'],
  })
})

test.each([
  ['nobody', []],
  ['500 people', Array.from({ length: 500 }, (_, one) => `person${one}@contoso.example`)],
  ['an empty address', ['']],
  ['an address without end', ['x'.repeat(321)]],
  ['a number', [7]],
  ['one text instead of a list', 'mara@contoso.example'],
])('an appointment of %s is refused', (_, addresses) => {
  expect(inputs.openAppointment.safeParse({ addresses }).success).toBe(false)
})
