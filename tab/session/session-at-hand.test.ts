import { describe, expect, it } from 'vitest'
import type { MeetingView, PairView } from '#contract/view'
import { plannedSession, type Session } from '#domain/session'
import { adHocSession } from '../../tests/record/ad-hoc-session.ts'
import { pairOfElena, topic } from '../builders/sample-pair.ts'
import { askedOf, closableSession, mayLogTalk, sessionAtHand, runningSlot } from './session-at-hand.ts'

const today = '2026-10-15'
const lastTime = '2026-10-01'
const slot: MeetingView = { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: today }

function pairWith(sessions: Session[], facts: Partial<PairView> & { now?: MeetingView; next?: MeetingView } = {}) {
  const { now, next, ...rest } = facts
  const pair = pairOfElena({ sessions, topics: [topic('t', 'report', 'Rota')], ...rest })
  return { ...pair, rhythm: { ...pair.rhythm, now: now ?? null, next: next ?? null } }
}

describe('the session at hand', () => {
  const both = [plannedSession(today), plannedSession(lastTime)]

  it('is the one that runs, and the last one as long as the next is still to come', () => {
    expect(sessionAtHand(pairWith(both, { now: slot }))?.on).toBe(today)
    expect(sessionAtHand(pairWith(both, { next: slot }))?.on).toBe(lastTime)
  })

  it('is today’s once it is over, or once somebody spoke of it', () => {
    expect(sessionAtHand(pairWith(both))?.on).toBe(today)
    const moved = [{ ...plannedSession(today), said: { report: 'moved' as const } }, plannedSession(lastTime)]
    expect(sessionAtHand(pairWith(moved, { next: slot }))?.on).toBe(today)
  })

  it('is nobody’s before the first one', () => {
    expect(sessionAtHand(pairWith([]))).toBeUndefined()
  })
})

describe('closing', () => {
  it('is offered for today and yesterday, once, and where something was written', () => {
    expect(closableSession(pairWith([plannedSession(today)]))?.on).toBe(today)
    expect(closableSession(pairWith([plannedSession('2026-10-14')]))?.on).toBe('2026-10-14')
    expect(closableSession(pairWith([plannedSession('2026-10-13')]))).toBeUndefined()
    expect(closableSession(pairWith([{ ...plannedSession(today), closedAt: 'x' }]))).toBeUndefined()
    expect(closableSession(pairWith([plannedSession(today)], { topics: [] }))).toBeUndefined()
  })
})

describe('what is asked about it', () => {
  const asked = (session: Session) => askedOf(pairWith([session]))?.kind

  it('asks once, keeps the answer in view on the day itself, and does not ask what closing has answered', () => {
    expect(asked(plannedSession(today))).toBe('ask')
    expect(asked({ ...plannedSession(today), said: { manager: 'moved' } })).toBe('said')
    expect(asked({ ...plannedSession('2026-10-13'), said: { manager: 'moved' } })).toBeUndefined()
    expect(asked({ ...plannedSession(today), said: { report: 'held' }, closedAt: 'x' })).toBeUndefined()
  })

  it('asks up to 13 days after', () => {
    expect(asked(plannedSession('2026-10-02'))).toBe('ask')
    expect(asked(plannedSession(lastTime))).toBeUndefined()
  })

  it('shows two different words side by side, and lets a talk be confirmed', () => {
    expect(asked({ ...plannedSession('2026-10-08'), said: { manager: 'held', report: 'moved' } })).toBe('differs')
    expect(asked(adHocSession(today, 'report'))).toBe('confirm')
    expect(asked(adHocSession(today, 'manager'))).toBe('said')
  })
})

describe('a 1:1 that still runs', () => {
  const at = (time: string) => Date.parse(`2026-10-15T${time}Z`)

  it('runs until its planned end, and nobody is asked about it before', () => {
    const pair = pairWith([plannedSession(today)], { now: slot })
    expect(runningSlot(pair, plannedSession(today), at('07:50:00'))).toBe(slot)
    expect(runningSlot(pair, plannedSession(today), at('08:29:59'))).toBe(slot)
    expect(runningSlot(pair, plannedSession(today), at('08:30:00'))).toBeUndefined()
  })

  it('is spoken of at once when the other person did, and another day’s never runs', () => {
    const pair = pairWith([plannedSession(today)], { now: slot })
    const moved = { ...plannedSession(today), said: { report: 'moved' as const } }
    expect(runningSlot(pair, moved, at('08:10:00'))).toBeUndefined()
    expect(runningSlot(pair, plannedSession(lastTime), at('08:10:00'))).toBeUndefined()
    expect(runningSlot(pairWith([plannedSession(today)]), plannedSession(today), at('08:10:00'))).toBeUndefined()
  })
})

describe('"We just talked"', () => {
  it('is offered on a day without a session, to those who may write', () => {
    expect(mayLogTalk(pairWith([plannedSession(lastTime)]))).toBe(true)
    expect(mayLogTalk(pairWith([plannedSession(today)]))).toBe(false)
    expect(mayLogTalk(pairWith([plannedSession(lastTime)], { mayWrite: false }))).toBe(false)
  })
})
