import { describe, expect, it } from 'vitest'
import { plannedSession } from '#domain/session'
import { pairOfElena } from '../../../builders/sample-pair.ts'
import { withAnswer } from './with-answer.ts'
import { withChange } from './with-changes.ts'

const at = '2026-10-15T08:04:00.000Z'
const pairId = 'p'
const before = pairOfElena({
  sessions: [plannedSession('2026-10-15'), plannedSession('2026-10-01')],
  cadence: { days: 14, from: 'series', proposed: null },
})

describe('a step about the two, before the API has it', () => {
  it('shows what this person says of a session, and takes it back', () => {
    const on = '2026-10-01'
    const said = withChange(before, { operation: 'sayOfSession', input: { pairId, on, statement: 'moved' } }, at)
    expect(said.sessions?.find((line) => line.on === on)?.said).toEqual({ manager: 'moved' })
    const back = withChange(said, { operation: 'sayOfSession', input: { pairId, on, statement: null } }, at)
    expect(back.sessions?.find((line) => line.on === on)?.said).toEqual({})
  })

  it('makes a talk of today where nothing was planned, and says "held" where something was', () => {
    const talk = { operation: 'logTalk', input: { pairId } } as const
    const facts = { ...before.facts, planned: [{ startAt: at, endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' }] }
    const planned = withChange({ ...before, facts }, talk, at).sessions?.[0]
    expect([planned?.kind, planned?.said]).toEqual(['planned', { manager: 'held' }])
    // A day may be shown because a note was written on it: that makes no planned 1:1 of a talk.
    const unplanned = withChange(before, talk, at).sessions?.[0]
    expect(unplanned).toMatchObject({ on: '2026-10-15', kind: 'ad_hoc', said: { manager: 'held' } })
  })

  it('keeps a talk on the day it was said, although the record is of another day by now', () => {
    const talk = { operation: 'logTalk', input: { pairId, on: '2026-10-13' } } as const
    expect(withChange(before, talk, at).sessions?.find(({ on }) => on === '2026-10-13')?.kind).toBe('ad_hoc')
  })

  it('closes a session as held by who closed it, and keeps the first closing', () => {
    const close = { operation: 'closeSession', input: { pairId, on: '2026-10-15', noneNeeded: true } } as const
    const closed = withChange(before, close, at)
    expect(closed.sessions?.[0]).toMatchObject({
      said: { manager: 'held' },
      closedAt: at,
      closedBy: 'manager',
      nextStep: 'none_needed',
    })
    expect(withChange(closed, close, '2026-10-15T09:00:00Z').sessions?.[0]?.closedAt).toBe(at)
  })

  it('opens a closed session again and keeps what was said of it', () => {
    const close = { operation: 'closeSession', input: { pairId, on: '2026-10-15', noneNeeded: true } } as const
    const reopen = { operation: 'reopenSession', input: { pairId, on: '2026-10-15' } } as const
    const [session] = withChange(withChange(before, close, at), reopen, at).sessions ?? []
    expect(session).toMatchObject({ on: '2026-10-15', said: { manager: 'held' } })
    expect(session).not.toHaveProperty('closedAt')
  })

  it('replaces tags and intent as a whole', () => {
    const input = { pairId, on: '2026-10-15', tags: ['goals' as const], intent: 'growth' as const }
    const tagged = withChange(before, { operation: 'tagSession', input }, at)
    expect(tagged.sessions?.[0]).toMatchObject({ tags: ['goals'], intent: 'growth' })
    const bare = withChange(tagged, { operation: 'tagSession', input: { ...input, tags: [], intent: null } }, at)
    expect(bare.sessions?.[0]).toEqual(plannedSession('2026-10-15'))
  })

  it('keeps which steps of GROW were worked through, until they are taken back', () => {
    const grow = { goal: true, reality: false, options: 2, will: true }
    const noted = (steps: typeof grow | null) =>
      ({ operation: 'noteGrow', input: { pairId, on: '2026-10-15', grow: steps } }) as const
    const after = withChange(before, noted(grow), at)
    expect(after.sessions?.[0]?.grow).toEqual(grow)
    expect(withChange(after, noted(null), at).sessions?.[0]).toEqual(plannedSession('2026-10-15'))
  })

  it('keeps a proposal apart from the rhythm until the other person says yes', () => {
    const proposed = withChange(before, { operation: 'proposeCadence', input: { pairId, days: 7 } }, at)
    expect(proposed.cadence).toEqual({ days: 14, from: 'series', proposed: { days: 7, by: 'manager' } })
    expect(proposed.rhythm.cadenceDays).toBe(14)
    const priya = { ...proposed, you: { ...proposed.you, side: 'report' as const } }
    const accepted = withChange(priya, { operation: 'acceptCadence', input: { pairId, days: 7 } }, at)
    expect(accepted.cadence).toEqual({ days: 7, from: 'pair', proposed: null })
    expect(accepted.rhythm).toMatchObject({ cadenceDays: 7, cadenceFrom: 'pair' })
  })

  it('accepts a rhythm for a time with its end, and keeps the end while another one is proposed', () => {
    const until = '2026-11-02'
    const asked = { days: 14, from: 'pair' as const, proposed: { days: 7, by: 'report' as const, until } }
    const change = { operation: 'acceptCadence', input: { pairId, days: 7, until } } as const
    const accepted = withChange({ ...before, cadence: asked }, change, at)
    expect(accepted.cadence).toEqual({ days: 7, from: 'pair', until: { on: until, after: 14 }, proposed: null })
    const proposed = withChange(accepted, { operation: 'proposeCadence', input: { pairId, days: 28 } }, at)
    expect(proposed.cadence).toMatchObject({ until: { on: until, after: 14 }, proposed: { days: 28 } })
  })

  it('says whose series it is', () => {
    const claim = { operation: 'claimSeries', input: { pairId, claim: 'not_ours' } } as const
    expect(withChange(before, claim, at).seriesClaim).toBe('not_ours')
  })

  it.each([4, null])('does not ask again after the answer %s', (answer) => {
    const asked = { ...before, pulseIsDue: true }
    const change = { operation: 'answerPulse', input: { pairId, answer } } as const
    expect(withChange(asked, change, at).pulseIsDue).toBe(false)
    expect(withAnswer(asked, { change, at, output: { thanks: true }, current: undefined }).pulseIsDue).toBe(false)
  })
})

describe('a step about the two, answered by the API', () => {
  const change = { operation: 'acceptCadence', input: { pairId, days: 7 } } as const

  it('takes the session, rhythm or claim as the API has it', () => {
    const session = { ...plannedSession('2026-10-15'), said: { report: 'held' as const } }
    const output = { session, revision: 'r2' }
    expect(withAnswer(before, { change, at, output, current: undefined }).sessions?.[0]).toEqual(session)
    const claimed = { claim: 'ours' as const, revision: 'r2' }
    const claim = { operation: 'claimSeries', input: { pairId, claim: 'ours' } } as const
    const settled = withAnswer(before, { change: claim, at, output: claimed, current: undefined })
    expect(settled.seriesClaim).toBe('ours')
  })
})
