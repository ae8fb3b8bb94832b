import { expect, test } from 'vitest'
import { inAgendaOrder, type Topic } from './topic.ts'

const rota: Topic = {
  id: 'a',
  by: 'report',
  text: 'Rota',
  createdAt: '2026-10-01T08:00:00Z',
  carried: 0,
  status: 'open',
}

test('the report’s topics come first', () => {
  const lyon: Topic = { ...rota, id: 'b', by: 'manager', text: 'Lyon', createdAt: '2026-09-01T08:00:00Z' }
  const cover: Topic = { ...rota, id: 'c', text: 'Cover', createdAt: '2026-10-02T08:00:00Z' }
  expect(inAgendaOrder([lyon, cover, rota]).map((topic) => topic.id)).toEqual(['a', 'c', 'b'])
})
