import { expect, test } from 'vitest'
import type { PastSession } from '#contract/read-history'
import { plannedSession } from '#domain/session'
import { promise, topic } from '../../builders/sample-pair.ts'
import { recapOfDay } from './recap-of-day.ts'

const on = '2026-10-01'
const closed = { ...plannedSession(on), closedAt: '2026-10-01T08:40:00Z', closedBy: 'manager' as const }
const talked = { ...topic('t', 'report', 'Rota'), status: 'discussed' as const, discussedAt: '2026-10-01T08:20:00Z' }
const day: PastSession = {
  on,
  session: closed,
  notes: [],
  commitments: [],
  topics: [talked, topic('u', 'report', 'Lyon')],
}
const dayOf = (at: string) => at.slice(0, 10)

test('a closed day tells what was talked about and what was agreed, wherever that stands by now', () => {
  const made = promise('made', 'report', { text: 'Draft the plan', status: 'done' })
  const later = promise('later', 'report', { createdAt: '2026-10-08T08:00:00Z' })
  const dropped = promise('dropped', 'manager', { status: 'dropped' })
  expect(recapOfDay(day, [made, later, dropped, made], dayOf)).toEqual({
    on,
    talkedAbout: ['Rota'],
    next: [{ text: 'Draft the plan', owner: 'report', due: '2026-10-20', state: 'kept' }],
    carried: [],
    stillOpen: [],
  })
})

test('a day that nobody closed has none', () => {
  expect(recapOfDay({ ...day, session: plannedSession(on) }, [], dayOf)).toBeUndefined()
  expect(recapOfDay({ ...day, session: null }, [], dayOf)).toBeUndefined()
})
