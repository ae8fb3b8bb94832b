import { expect, test } from 'vitest'
import { adHocSession, closeSession, plannedSession, sayOfSession, tagSession } from './session.ts'

const now = '2026-10-15T08:30:00Z'

test('either side says what happened, and can take it back', () => {
  const moved = sayOfSession(plannedSession('2026-10-15'), 'report', 'moved')
  expect(moved.said).toEqual({ report: 'moved' })
  expect(sayOfSession(moved, 'manager', 'held').said).toEqual({ report: 'moved', manager: 'held' })
  expect(sayOfSession(moved, 'report', undefined).said).toEqual({})
})

test('a talk nobody planned counts as said by the one who wrote it', () => {
  expect(adHocSession('2026-10-15', 'manager')).toMatchObject({ kind: 'ad_hoc', said: { manager: 'held' } })
})

test('up to three tags, each once, in the order of the list', () => {
  const tagged = tagSession(plannedSession('2026-10-15'), ['career', 'goals', 'career'])
  expect(tagged?.tags).toEqual(['goals', 'career'])
  expect(tagSession(plannedSession('2026-10-15'), ['goals', 'career', 'feedback', 'workload'])).toBeUndefined()
})

test('a 1:1 is not closed without a next step or the word that none is needed', () => {
  const session = plannedSession('2026-10-15')
  const facts = { by: 'manager' as const, now, commitmentsMade: 0, noneNeeded: false }
  expect(closeSession(session, facts)).toEqual({ kind: 'needs-next-step' })
  expect(closeSession(session, { ...facts, noneNeeded: true })).toMatchObject({
    kind: 'closed',
    session: { nextStep: 'none_needed', closedBy: 'manager', said: { manager: 'held' } },
  })
  const closed = closeSession(session, { ...facts, commitmentsMade: 2 })
  if (closed.kind !== 'closed') throw new Error('expected it closed')
  expect(closed.session.nextStep).toBe('agreed')
  expect(closeSession(closed.session, facts)).toEqual({ kind: 'already-so' })
})
