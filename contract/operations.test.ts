import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asksForPair, mayDo, type Need, roles } from '#domain/access'
import { noteMaxLength } from './fields.ts'
import { loggedOperations } from './logged-operations.ts'
import { type OperationName, operationNames, operations } from './operations.ts'

const pairId = '00000000-0000-4000-8000-000000000001_00000000-0000-4000-8000-000000000002'
const id = '10000000-0000-4000-8000-000000000001'

function refusal(operation: OperationName, input: unknown): Record<string, string> {
  const result = operations[operation].input.safeParse(input)
  if (result.success) throw new Error('expected a refusal')
  return Object.fromEntries(result.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}

describe('what a person writes', () => {
  const note = { pairId, id, text: 'A line\nand another\twith a tab', visibility: 'shared' }

  test('line breaks, tabs and any alphabet pass', () => {
    expect(operations.addNote.input.parse(note)).toEqual(note)
    expect(operations.addNote.input.parse({ ...note, text: ' 日本語 👩‍🚀 ' })).toMatchObject({ text: '日本語 👩‍🚀' })
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
    expect(operations.addNote.input.safeParse({ ...note, by: 'manager' }).success).toBe(false)
  })
})

test.each(["x' or PartitionKey ne 'x", `${pairId}'`, '../other', '', 7])('%s is not the id of a pair', (wrong) => {
  expect(refusal('addTopic', { pairId: wrong, id, text: 'A' })).toHaveProperty('pairId')
})

test.each(['2026-02-30', '15.10.2026', '2026-10-15T00:00:00Z', 20261015])('%s is not a day', (due) => {
  expect(refusal('addCommitment', { pairId, id, text: 'A', owner: 'manager', due })['due']).toContain('YYYY-MM-DD')
})

test('"we just talked" may name the day it was said, and only a day that exists', () => {
  expect(operations.logTalk.input.safeParse({ pairId }).success).toBe(true)
  expect(operations.logTalk.input.safeParse({ pairId, on: '2026-10-15' }).success).toBe(true)
  expect(refusal('logTalk', { pairId, on: '2026-02-30' })).toHaveProperty('on')
})

test('what waited on a device since before it named what it takes back is taken', () => {
  const withdraw = (of: object) => ({ pairId, planId: id, act: { kind: 'withdraw', ...of } })
  for (const of of [{}, { of: 'plan' }, { of: 'change' }])
    expect(operations.changePlan.input.safeParse(withdraw(of)).success).toBe(true)
  expect(operations.changePlan.input.safeParse(withdraw({ of: 'all' })).success).toBe(false)
})

test('opening names either the meeting or the pair, not both and not none', () => {
  expect(operations.openPair.input.safeParse({ pairId }).success).toBe(true)
  expect(operations.openPair.input.safeParse({ thread: '19:meeting_x@thread.v2' }).success).toBe(true)
  expect(operations.openPair.input.safeParse({}).success).toBe(false)
  expect(operations.openPair.input.safeParse({ pairId, thread: 'x' }).success).toBe(false)
})

test('addresses of an appointment are compared in lower case and need no form of their own', () => {
  const given = [' Mara@Contoso.Example ', '/o=ExchangeLabs/cn=Mara']
  expect(operations.openAppointment.input.parse({ addresses: given })).toEqual({
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
  expect(operations.openAppointment.input.safeParse({ addresses }).success).toBe(false)
})

describe('what is declared', () => {
  test('each operation stands in a file of its name, and each file that declares one in the list', () => {
    const declaring = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .filter((name) => readFileSync(join(import.meta.dirname, name), 'utf8').includes(' = operation({'))
    const files = operationNames.map(
      (name) => `${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
    )
    expect(declaring.toSorted()).toEqual(files.toSorted())
  })

  test.each(operationNames)('%s: a sample that its schema takes, and why in one sentence', (name) => {
    const { input, sample, why } = operations[name]
    expect(input.safeParse(sample).error?.issues).toBeUndefined()
    expect(why).toMatch(/^[A-Za-z].*[^.]\.$/)
  })

  test('whoever was one of the two does nothing that changes the record, but takes promises along', () => {
    for (const relation of ['former-manager', 'former-report'] as const) {
      const allowed = operationNames.filter((name) => {
        const { need, effect } = operations[name]
        return asksForPair(need) && effect !== 'read' && mayDo(need, { relation, roles: [] })
      })
      expect(allowed).toEqual(relation === 'former-report' ? ['handOver'] : [])
    }
  })

  test('what is released and what the roles did is for members; each role has the operations of its own page', () => {
    const asking = (need: Need) => operationNames.filter((name) => operations[name].need === need).toSorted()
    expect(asking('member')).toEqual(['readOrganisationLog', 'readRelease'])
    expect(asking('hr')).toEqual([
      'exportRelease',
      'importFigures',
      'importSegments',
      'openHrDesk',
      'removeFigure',
      'removeSegments',
    ])
    expect(asking('admin')).toEqual(['erasePerson', 'readDeliveries', 'readRuns', 'runJob', 'sendDigestsAgain'])
    expect(asking('pair-report')).toEqual(['answerPulse'])
  })

  test('what waits on a device is the record’s, so that nobody’s settings or figures change hours later', () => {
    for (const name of operationNames.filter((each) => operations[each].effect === 'act')) {
      expect(asksForPair(operations[name].need), name).toBe(true)
      expect(operations[name].sample, name).toHaveProperty('pairId')
    }
  })
})

test('whatever asks for a role is written to the log that everybody reads, and so is the reading of a release', () => {
  const asking = operationNames.filter((name) => roles.some((role) => role === operations[name].need))
  expect(loggedOperations.toSorted()).toEqual([...new Set([...asking, 'readRelease'])].toSorted())
})
