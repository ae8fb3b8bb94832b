import { expect, test } from 'vitest'
import { topic } from '../builders/sample-pair.ts'
import { agendaOf } from './agenda-of.ts'

const look = { isToday: (at: string) => at.startsWith('2026-10-15') }
const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

test('the other person’s open topics come before one’s own', () => {
  const { shown } = agendaOf([topic('mine', 'manager', 'Lyon'), topic('hers', 'report', 'Rota')], look)
  expect(ids(shown)).toEqual(['hers', 'mine'])
})

test('what was talked about today stays in sight, what was talked about before folds away', () => {
  const talked = (id: string, discussedAt: string) => ({
    ...topic(id, 'report', 'Rota'),
    status: 'discussed' as const,
    discussedAt,
  })
  const parts = agendaOf([talked('now', '2026-10-15T08:05:00Z'), talked('then', '2026-10-01T08:05:00Z')], look)
  expect([ids(parts.shown), ids(parts.earlier)]).toEqual([['now'], ['then']])
})

test('a dropped topic is not found again', () => {
  const dropped = { ...topic('t1', 'report', 'Rota'), status: 'dropped' as const }
  expect(Object.values(agendaOf([dropped], look)).flat()).toEqual([])
})
