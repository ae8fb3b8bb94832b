import { expect, test } from 'vitest'
import { changedFields } from './changed-fields.ts'

test('what differs is named, what is new and what went away as well', () => {
  const before = { id: 'a', status: 'done', doneAt: '2026-10-15T08:00:00Z', moves: [{ ack: false }] }
  const after = { id: 'a', status: 'open', moves: [{ ack: true }], when: 'after stand-up' }
  expect(changedFields(before, after)).toEqual(['status', 'doneAt', 'moves', 'when'])
  expect(changedFields(before, { ...before, moves: [{ ack: false }] })).toEqual([])
})

test('why a day was moved is named apart from the move', () => {
  const before = { reschedules: [{ to: '2026-10-20' }] }
  const moved = { reschedules: [...before.reschedules, { to: '2026-10-23' }] }
  expect(changedFields(before, moved)).toEqual(['reschedules'])
  const said = { reschedules: [...before.reschedules, { to: '2026-10-23', why: 'Tom is away' }] }
  expect(changedFields(before, said)).toEqual(['reschedules', 'why'])
})
