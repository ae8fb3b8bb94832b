import { expect, test } from 'vitest'
import { inAgendaOrder, type Topic } from '../../topic.ts'
import { aRecord } from '../../../tests/record/a-record.ts'
import { topicAfter } from '../../../tests/record/line-after.ts'
import { addTopic } from './add-topic.ts'
import { decideTopic } from './decide-topic.ts'
import { discussTopic } from './discuss-topic.ts'
import { editTopic } from './edit-topic.ts'
import { placeTopic } from './place-topic.ts'
import { removeTopic } from './remove-topic.ts'
import { reopenTopic } from './reopen-topic.ts'

const now = '2026-10-15T08:05:00.000Z'
const rota: Topic = {
  id: 'a',
  by: 'report',
  text: 'Rota',
  createdAt: '2026-10-01T08:00:00Z',
  carried: 0,
  status: 'open',
}
const of = { topicId: 'a' }
const record = (topic: Topic) => aRecord({ topics: [topic] })
const closed = { kind: 'not-possible', reason: 'closed' }

test('a topic begins open, is added once, and its way back is away', () => {
  const decision = addTopic.decide(aRecord(), { id: 'b', text: 'Lyon' }, 'manager', now)
  expect(topicAfter(decision)).toEqual({
    id: 'b',
    by: 'manager',
    text: 'Lyon',
    createdAt: now,
    carried: 0,
    status: 'open',
  })
  expect(decision).toMatchObject({ undo: { operation: 'removeTopic', input: { topicId: 'b' } } })
  expect(addTopic.decide(record(rota), { id: 'a', text: 'Rota' }, 'report', now)).toEqual({ kind: 'unchanged' })
})

test('a topic is talked about once, and that can be taken back', () => {
  const decision = discussTopic.decide(record(rota), of, 'manager', now)
  const discussed = topicAfter(decision)
  expect(discussed).toMatchObject({ status: 'discussed', discussedAt: now })
  expect(decision).toMatchObject({ undo: { operation: 'reopenTopic', input: of } })
  expect(discussTopic.decide(record(discussed), of, 'report', now)).toEqual({ kind: 'unchanged' })
  expect(topicAfter(reopenTopic.decide(record(discussed), of, 'report', now))).toEqual(rota)
  expect(reopenTopic.decide(record(rota), of, 'report', now)).toEqual({ kind: 'unchanged' })
})

test('a carried topic is dropped or named a barrier, and that can be taken back', () => {
  for (const [decision, status] of [
    ['drop', 'dropped'],
    ['barrier', 'barrier'],
  ] as const) {
    const decided = topicAfter(decideTopic.decide(record(rota), { ...of, decision }, 'report', now))
    expect(decided).toMatchObject({ status, decidedAt: now })
    expect(decideTopic.decide(record(decided), { ...of, decision }, 'manager', now)).toEqual({ kind: 'unchanged' })
    expect(topicAfter(reopenTopic.decide(record(decided), of, 'manager', now))).toEqual(rota)
  }
})

test('what ended another way is not talked about, and what was talked about is not dropped: that is said', () => {
  const dropped = topicAfter(decideTopic.decide(record(rota), { ...of, decision: 'drop' }, 'report', now))
  expect(discussTopic.decide(record(dropped), of, 'manager', now)).toEqual(closed)
  expect(decideTopic.decide(record(dropped), { ...of, decision: 'barrier' }, 'manager', now)).toEqual(closed)
  const discussed = topicAfter(discussTopic.decide(record(rota), of, 'manager', now))
  expect(decideTopic.decide(record(discussed), { ...of, decision: 'drop' }, 'manager', now)).toEqual(closed)
})

test('a topic that was moved stands where it was put, among those that stand by their time of writing', () => {
  const cover: Topic = { ...rota, id: 'c', text: 'Cover', createdAt: '2026-10-02T08:00:00Z' }
  const lyon: Topic = { ...rota, text: 'Lyon', createdAt: '2026-10-03T08:00:00Z' }
  const rank = Date.parse(rota.createdAt) - 1
  const decision = placeTopic.decide(record(lyon), { ...of, rank }, 'manager', now)
  const first = topicAfter(decision)
  expect(inAgendaOrder([cover, { ...rota, id: 'd' }, first]).map(({ id }) => id)).toEqual(['a', 'd', 'c'])
  expect(decision).toMatchObject({ undo: { input: { ...of, rank: Date.parse(lyon.createdAt) } } })
  expect(placeTopic.decide(record(first), { ...of, rank }, 'manager', now)).toEqual({ kind: 'unchanged' })
})

test('its writer alone takes a topic back, within the hour; what is gone is nobody’s to change', () => {
  const fresh = record({ ...rota, createdAt: '2026-10-15T07:10:00.000Z' })
  expect(removeTopic.decide(fresh, of, 'report', now)).toMatchObject({ changes: [{ what: 'removed', id: 'a' }] })
  expect(removeTopic.decide(fresh, of, 'manager', now)).toEqual({ kind: 'not-possible', reason: 'not-yours' })
  expect(removeTopic.decide(record(rota), of, 'report', now)).toEqual({ kind: 'not-possible', reason: 'too-late' })
  expect(removeTopic.decide(aRecord(), of, 'report', now)).toEqual({ kind: 'unchanged' })
  for (const act of [discussTopic, reopenTopic])
    expect(act.decide(aRecord(), of, 'report', now)).toEqual({ kind: 'not-possible', reason: 'gone' })
})

test('who brought a topic up says it in other words, and back; nobody else does, and nothing that is over changes its words', () => {
  const words = { ...of, text: 'Rota in May' }
  const decision = editTopic.decide(record(rota), words, 'report', now)
  const edited = topicAfter(decision)
  expect(edited).toEqual({ ...rota, text: 'Rota in May' })
  expect(decision).toMatchObject({ undo: { operation: 'editTopic', input: { ...of, text: 'Rota' } } })
  expect(editTopic.decide(record(edited), words, 'report', now)).toEqual({ kind: 'unchanged' })
  expect(editTopic.decide(record(rota), words, 'manager', now)).toEqual({ kind: 'not-possible', reason: 'not-yours' })
  expect(editTopic.decide(aRecord(), words, 'report', now)).toEqual({ kind: 'not-possible', reason: 'gone' })
  for (const status of ['discussed', 'dropped', 'barrier'] as const)
    expect(editTopic.decide(record({ ...rota, status }), words, 'report', now)).toEqual(closed)
})
