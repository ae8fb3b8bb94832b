import { expect, test } from 'vitest'
import type { Problem } from '#contract/problem'
import type { Change } from '../client/outbox/change.ts'
import { asideWords } from '../words/aside-words.ts'
import { reasonOf } from './reason-of.ts'

const german = asideWords('de')
const line = { pairId: 'p', commitmentId: 'c', etag: 'e' }
const tick: Change = { operation: 'tickCommitment', input: line }

function told(change: Change, code: Problem['code'], fields?: Problem['fields']): string {
  return reasonOf(change, { code, message: 'In English.', trace: 'T', ...(fields && { fields }) }, german)
}

test('a refusal is told in the reader’s language, by what was tried', () => {
  expect(told(tick, 'conflict')).toBe(german.reasons.conflict)
  expect(told(tick, 'unreadable')).toBe(german.reasons.unreadable)
  expect(told(tick, 'not_found')).toBe(german.reasons.gone)
  expect(told(tick, 'forbidden')).toBe(german.reasons.answered)
  expect(told({ operation: 'confirmCommitment', input: line }, 'forbidden')).toBe(german.reasons.forbidden)
  expect(told({ operation: 'removeCommitment', input: line }, 'forbidden')).toBe(german.reasons.tooLate)
  expect(told({ operation: 'undropCommitment', input: line }, 'forbidden')).toBe(german.reasons.tooLate)
  const edit = { pairId: 'p', noteId: 'n', etag: 'e', text: 'A', visibility: 'shared' } as const
  expect(told({ operation: 'editNote', input: edit }, 'forbidden')).toBe(german.reasons.locked)
  const answer = { ...line, answer: 'accepted', due: null } as const
  expect(told({ operation: 'answerCommitment', input: answer }, 'forbidden')).toBe(german.reasons.answered)
  expect(told(tick, 'internal')).toBe(german.reasons.other)
})

test('an old talk says what to do instead; other wrong input names what is wrong', () => {
  const talk = { operation: 'logTalk', input: { pairId: 'p', on: '2026-10-01' } } as const
  expect(told(talk, 'bad_input', [{ field: 'on', problem: 'Too old.' }])).toBe(german.reasons.talkTooOld)
  const move = { operation: 'moveCommitment', input: { ...line, to: '2020-01-01' } } as const
  expect(told(move, 'bad_input', [{ field: 'to', problem: 'This day is over.' }])).toBe(german.reasons.dayOver)
  const long = { field: 'text', problem: 'This text is too long.' }
  expect(told(move, 'bad_input', [long])).toContain('This text is too long.')
})
