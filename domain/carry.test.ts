import { expect, test } from 'vitest'
import { asksForDecision, carryTopics } from './carry.ts'
import type { Topic } from './topic.ts'

const rota: Topic = {
  id: 'a',
  by: 'report',
  text: 'Rota',
  createdAt: '2026-10-01T08:00:00Z',
  carried: 2,
  status: 'open',
}

test('an ended session carries what was not talked about, and the third carry asks', () => {
  const [carried, ...others] = carryTopics([rota, { ...rota, id: 'b', status: 'discussed' }])
  expect(carried?.carried).toBe(3)
  expect(others).toEqual([])
  expect(asksForDecision(rota)).toBe(false)
  expect(asksForDecision(carried!)).toBe(true)
  expect(asksForDecision({ ...carried!, status: 'discussed' })).toBe(false)
})
