import { expect, test } from 'vitest'
import type { Problem } from '#contract/problem'
import type { Change } from '../client/outbox/change.ts'
import { asideWords } from '../words/aside-words.ts'
import { isDayRefused, reasonOf } from './reason-of.ts'

const german = asideWords('de')
const line = { pairId: 'p', commitmentId: 'c', etag: 'e' }
const tick: Change = { operation: 'tickCommitment', input: line }

function told(change: Change, code: Problem['code'], more: Partial<Problem> = {}): string {
  return reasonOf(change, { code, message: 'In English.', trace: 'T', ...more }, german)
}

test('a refusal is told in the reader’s language', () => {
  expect(told(tick, 'conflict')).toBe(german.reasons.conflict)
  expect(told(tick, 'unreadable')).toBe(german.reasons.unreadable)
  expect(told(tick, 'not_found')).toBe(german.reasons.gone)
  expect(told(tick, 'forbidden')).toBe(german.reasons.forbidden)
  expect(told(tick, 'internal')).toBe(german.reasons.other)
})

test('what is not possible says why, in the reader’s language', () => {
  expect(told(tick, 'not_possible', { reason: 'closed' })).toBe(german.notPossible.closed)
  expect(told(tick, 'not_possible')).toBe(german.reasons.other)
  expect(isDayRefused({ reason: 'day-over' })).toBe(true)
  expect(isDayRefused({ reason: 'closed' })).toBe(false)
})

test('an old talk says what to do instead; other wrong input names what is wrong', () => {
  const talk = { operation: 'logTalk', input: { pairId: 'p', on: '2026-10-01' } } as const
  expect(told(talk, 'bad_input', { fields: [{ field: 'on', problem: 'Too old.' }] })).toBe(german.reasons.talkTooOld)
  const long = { field: 'text', problem: 'This text is too long.' }
  expect(told(tick, 'bad_input', { fields: [long] })).toContain('This text is too long.')
})
