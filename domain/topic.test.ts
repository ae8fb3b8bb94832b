import { expect, test } from 'vitest'
import { decideTopic, discussTopic, inAgendaOrder, placeTopic, reopenTopic, type Topic } from './topic.ts'

const rota: Topic = {
  id: 'a',
  by: 'report',
  text: 'Rota',
  createdAt: '2026-10-01T08:00:00Z',
  carried: 0,
  status: 'open',
}

test('a topic is talked about once, and that can be taken back', () => {
  const decision = discussTopic(rota, '2026-10-15T08:05:00Z')
  if (decision.kind !== 'changed') throw new Error('expected a change')
  expect(decision.topic).toMatchObject({ status: 'discussed', discussedAt: '2026-10-15T08:05:00Z' })
  expect(discussTopic(decision.topic, '2026-10-15T08:06:00Z')).toEqual({ kind: 'already-so' })
  expect(reopenTopic(decision.topic)).toEqual({ kind: 'changed', topic: rota })
})

test('the report’s topics come first', () => {
  const lyon: Topic = { ...rota, id: 'b', by: 'manager', text: 'Lyon', createdAt: '2026-09-01T08:00:00Z' }
  const cover: Topic = { ...rota, id: 'c', text: 'Cover', createdAt: '2026-10-02T08:00:00Z' }
  expect(inAgendaOrder([lyon, cover, rota]).map((topic) => topic.id)).toEqual(['a', 'c', 'b'])
})

test('a carried topic is dropped or named a barrier, and that can be taken back', () => {
  for (const [decision, status] of [
    ['drop', 'dropped'],
    ['barrier', 'barrier'],
  ] as const) {
    const decided = decideTopic(rota, decision, '2026-10-15T08:05:00Z')
    if (decided.kind !== 'changed') throw new Error('expected a change')
    expect(decided.topic).toMatchObject({ status, decidedAt: '2026-10-15T08:05:00Z' })
    expect(discussTopic(decided.topic, '2026-10-15T08:06:00Z')).toEqual({ kind: 'already-so' })
    expect(reopenTopic(decided.topic)).toEqual({ kind: 'changed', topic: rota })
  }
})

test('a topic that was moved stands where it was put, among those that stand by their time of writing', () => {
  const cover: Topic = { ...rota, id: 'c', text: 'Cover', createdAt: '2026-10-02T08:00:00Z' }
  const lyon: Topic = { ...rota, id: 'd', text: 'Lyon', createdAt: '2026-10-03T08:00:00Z' }
  const first = placeTopic(lyon, Date.parse(rota.createdAt) - 1)
  if (first.kind !== 'changed') throw new Error('expected a change')
  expect(inAgendaOrder([cover, rota, first.topic]).map(({ id }) => id)).toEqual(['d', 'a', 'c'])
  expect(placeTopic(first.topic, Date.parse(rota.createdAt) - 1)).toEqual({ kind: 'already-so' })
})
