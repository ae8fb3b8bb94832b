import { describe, expect, test } from 'vitest'
import { plannedSession, type Session } from '../../session.ts'
import type { Topic } from '../../topic.ts'
import type { Decision, RecordParts } from '../act.ts'
import { aCommitment, aTopic } from '../../../tests/api/builders.ts'
import { aRecord } from '../../../tests/record/a-record.ts'
import { adHocSession } from '../../../tests/record/ad-hoc-session.ts'
import { closeSession } from './close-session.ts'
import { logTalk } from './log-talk.ts'
import { markStages } from './mark-stages.ts'
import { noteGrow } from './note-grow.ts'
import { reopenSession } from './reopen-session.ts'
import { sayOfSession } from './say-of-session.ts'
import { tagSession } from './tag-session.ts'

const now = '2026-10-15T08:30:00.000Z'
const on = '2026-10-15'
const unchanged = { kind: 'unchanged' }
const no = (reason: string) => ({ kind: 'not-possible', reason })

/** The session after what was decided; throws when nothing was. */
function after(decision: Decision): Session {
  const [change] = decision.kind === 'changed' ? decision.changes : []
  if (change?.kind !== 'session') throw new Error(JSON.stringify(decision))
  return change.session
}

const of = (session: Session, parts: Partial<RecordParts> = {}) => aRecord({ sessions: [session], ...parts })

describe('what the two say of a session', () => {
  test('is one tap each, and can be taken back', () => {
    const said = after(sayOfSession.decide(aRecord(), { on, statement: 'moved' }, 'report', now))
    expect(said).toEqual({ ...plannedSession(on), said: { report: 'moved' } })
    expect(sayOfSession.decide(of(said), { on, statement: 'moved' }, 'report', now)).toEqual(unchanged)
    const both = after(sayOfSession.decide(of(said), { on, statement: 'held' }, 'manager', now))
    expect(after(sayOfSession.decide(of(both), { on, statement: null }, 'report', now)).said).toEqual({
      manager: 'held',
    })
  })

  test('is not said of a day to come, nor of one that was put away', () => {
    const say = (day: string) => sayOfSession.decide(aRecord(), { on: day, statement: 'held' }, 'report', now)
    expect(say('2026-10-16')).toEqual(no('day-ahead'))
    expect(say('2026-07-15')).toEqual(no('day-put-away'))
    expect(say('2026-07-16').kind).toBe('changed')
  })
})

describe('a talk', () => {
  test('that nobody planned begins a session of its own, also where a note was written on that day', () => {
    expect(after(logTalk.decide(aRecord(), {}, 'report', now))).toEqual(adHocSession(on, 'report'))
    expect(after(logTalk.decide(of(plannedSession(on)), { on }, 'report', now))).toEqual(adHocSession(on, 'report'))
  })

  test('on the day of a planned 1:1, or one that was spoken of, says that this one took place', () => {
    const planned = [{ startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on }]
    expect(after(logTalk.decide(aRecord({ planned }), {}, 'report', now)).kind).toBe('planned')
    expect(after(logTalk.decide(aRecord({ metOn: [on] }), {}, 'report', now)).kind).toBe('planned')
    const spoken = { ...plannedSession(on), said: { manager: 'moved' } } as const
    expect(after(logTalk.decide(of(spoken), {}, 'report', now))).toMatchObject({ kind: 'planned' })
  })

  test('is taken for a week and never for a day to come; said once it is said, however late that is heard', () => {
    expect(after(logTalk.decide(aRecord(), { on: '2026-10-08' }, 'report', now)).on).toBe('2026-10-08')
    expect(logTalk.decide(aRecord(), { on: '2026-10-07' }, 'report', now)).toEqual(no('talk-too-old'))
    expect(logTalk.decide(aRecord(), { on: '2026-10-16' }, 'report', now)).toEqual(no('day-ahead'))
    const said = of(adHocSession('2026-10-01', 'report'))
    expect(logTalk.decide(said, { on: '2026-10-01' }, 'report', now)).toEqual(unchanged)
  })
})

test('up to three tags, each once, in the order of the list, and what it was for', () => {
  const tag = (record: RecordParts, tags: Session['tags'], intent: Session['intent'] | null = null) =>
    tagSession.decide(record, { on, tags, intent }, 'manager', now)
  const tagged = after(tag(aRecord(), ['career', 'goals', 'career'], 'growth'))
  expect(tagged).toMatchObject({ tags: ['goals', 'career'], intent: 'growth' })
  expect(tag(of(tagged), ['goals', 'career'], 'growth')).toEqual(unchanged)
  expect(after(tag(of(tagged), ['goals', 'career', 'feedback', 'workload'])).tags).toEqual(['goals', 'career'])
  expect(after(tag(of(tagged), []))).toEqual(plannedSession(on))
})

test('GROW and the stages are noted and taken back; of GROW the way back is what stood there', () => {
  const grow = { goal: true, reality: false, options: 2, will: true }
  const decision = noteGrow.decide(aRecord(), { on, grow }, 'manager', now)
  expect(after(decision).grow).toEqual(grow)
  expect(decision).toMatchObject({ undo: { operation: 'noteGrow', input: { on, grow: null } } })
  expect(after(noteGrow.decide(of(after(decision)), { on, grow: null }, 'report', now))).toEqual(plannedSession(on))
  const marked = after(markStages.decide(aRecord(), { on, stages: ['measure', 'set'] }, 'manager', now))
  expect(marked.same).toEqual(['set', 'measure'])
  expect(after(markStages.decide(of(marked), { on, stages: [] }, 'manager', now))).toEqual(plannedSession(on))
})

test('what is said, tagged or closed names the step that takes it back to what stood there', () => {
  const said = { ...plannedSession(on), said: { report: 'moved' }, tags: ['goals'] } satisfies Session
  const back = (decision: Decision) => (decision.kind === 'changed' ? decision.undo : undefined)
  const wasMoved = { operation: 'sayOfSession', input: { on, statement: 'moved' } }
  expect(back(sayOfSession.decide(of(said), { on, statement: 'held' }, 'report', now))).toEqual(wasMoved)
  expect(back(logTalk.decide(of(said), { on }, 'report', now))).toEqual(wasMoved)
  expect(back(logTalk.decide(of(said), { on }, 'manager', now))?.input).toEqual({ on, statement: null })
  expect(back(tagSession.decide(of(said), { on, tags: [], intent: 'growth' }, 'manager', now))).toEqual({
    operation: 'tagSession',
    input: { on, tags: ['goals'], intent: null },
  })
  const closing = closeSession.decide(of(said), { on, noneNeeded: true }, 'manager', now)
  expect(back(closing)).toEqual({ operation: 'reopenSession', input: { on } })
  expect(back(reopenSession.decide(of(after(closing)), { on }, 'report', now))?.operation).toBe('closeSession')
  const late = closeSession.decide(of(said), { on, noneNeeded: true }, 'manager', '2026-10-17T08:00:00.000Z')
  expect(back(late)).toBeUndefined()
})

describe('closing', () => {
  const close = (record: RecordParts, noneNeeded = false, at = now) =>
    closeSession.decide(record, { on, noneNeeded }, 'manager', at)

  test('asks for a next step, or the word that none is needed, and is the word that it took place', () => {
    expect(close(aRecord())).toEqual(no('needs-next-step'))
    const closed = after(close(aRecord(), true))
    expect(closed).toEqual({
      ...plannedSession(on),
      said: { manager: 'held' },
      closedAt: now,
      closedBy: 'manager',
      nextStep: 'none_needed',
    })
    expect(close(of(closed))).toEqual(unchanged)
    const step = aCommitment({ createdAt: '2026-10-15T08:20:00.000Z' })
    expect(after(close(aRecord({ commitments: [step] }))).nextStep).toBe('agreed')
  })

  test('a step agreed the morning after is one of the 1:1 that is closed then', () => {
    const step = aCommitment({ createdAt: '2026-10-16T07:00:00.000Z' })
    expect(after(close(aRecord({ commitments: [step] }), false, '2026-10-16T07:05:00.000Z')).nextStep).toBe('agreed')
  })

  const rota = aTopic({ id: 'a', createdAt: '2026-10-01T08:00:00.000Z', carried: 1, carriedOn: '2026-10-08' })

  function topicsAfter(decision: Decision): Topic[] {
    const changes = decision.kind === 'changed' ? decision.changes : []
    return changes.flatMap((change) => (change.what === 'edited' && change.kind === 'topic' ? [change.line] : []))
  }

  test('carries what was not talked about, and opening it again takes that back', () => {
    const discussed = aTopic({ id: 'b', status: 'discussed', createdAt: rota.createdAt })
    const decision = close(aRecord({ topics: [rota, discussed] }), true)
    expect(topicsAfter(decision)).toEqual([{ ...rota, carried: 2, carriedOn: on }])
    const reopened = reopenSession.decide(
      of(after(decision), { topics: topicsAfter(decision) }),
      { on },
      'report',
      '2026-10-16T08:00:00.000Z',
    )
    expect(after(reopened)).toEqual({ ...plannedSession(on), said: { manager: 'held' } })
    expect(topicsAfter(reopened)).toEqual([{ ...rota, carried: 1, carriedOn: '2026-10-14' }])
  })

  test('is taken back until the day after, and what is open is open', () => {
    const closed = of(after(close(aRecord(), true)))
    expect(reopenSession.decide(closed, { on }, 'report', '2026-10-17T08:00:00.000Z')).toEqual(no('closed-for-good'))
    expect(reopenSession.decide(of(plannedSession(on)), { on }, 'report', now)).toEqual(unchanged)
    expect(reopenSession.decide(aRecord(), { on }, 'report', now)).toEqual(unchanged)
  })
})
