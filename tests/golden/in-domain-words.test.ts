import { expect, test } from 'vitest'
import { inDomainWords } from './in-domain-words.ts'

test('other common names become the domain’s words, at any depth', () => {
  expect(inDomainWords('classifyEvent', { event: { isCancelled: true, seriesMasterId: 'S' } })).toEqual({
    event: { cancelled: true, master: 'S' },
  })
})

test('a first day becomes a span without an end', () => {
  expect(inDomainWords('cadenceAdherence', { relationStart: '2026-09-07' })).toMatchObject({
    relation: ['2026-09-07', null],
  })
  expect(inDomainWords('cadenceAdherence', { relation: ['2026-01-01', null], relationStart: 'x' })).toMatchObject({
    relation: ['2026-01-01', null],
  })
})

test('presence in words becomes minutes', () => {
  const attendance = (report: unknown) => inDomainWords('heldConfidence', { attendance: report, minutes: 45 })
  expect(attendance('both')).toMatchObject({ attendance: { one: 45, other: 45 } })
  expect(attendance('one')).toMatchObject({ attendance: { one: 45 } })
  expect(attendance({ mia: true, ravi: false })).toMatchObject({ attendance: { mia: 45, ravi: 0 } })
  expect(attendance([40, 12])).toMatchObject({ attendance: { 0: 40, 1: 12 } })
  expect(attendance({ mia: 12 })).toMatchObject({ attendance: { mia: 12 } })
})

test('what already is in the domain’s words stays as it is', () => {
  for (const input of [{ x: [1, 2], note: { a: null } }, [1, 2], 3, null])
    expect(inDomainWords('gini', input)).toEqual(input)
})
