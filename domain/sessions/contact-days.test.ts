import { describe, expect, test } from 'vitest'
import { contactDaysNow, daysMet, isAdHocHeld, tracedDays } from './contact-days.ts'
import { plannedSession, withStatement, type Session } from '../session.ts'
import { adHocSession } from '../../tests/record/ad-hoc-session.ts'

const on = '2026-10-15'
const readOn = '2026-10-15'

describe('a talk that nobody planned', () => {
  const logged = adHocSession(on, 'manager')

  test('counts when the other says so too', () => {
    expect(isAdHocHeld(logged, new Set())).toBe(false)
    expect(isAdHocHeld(withStatement(logged, 'report', 'held'), new Set())).toBe(true)
    expect(isAdHocHeld(withStatement(logged, 'report', 'not_held'), new Set())).toBe(false)
  })

  test('counts when the other wrote a note of it, and not for a note of one’s own', () => {
    expect(isAdHocHeld(logged, new Set(['report']))).toBe(true)
    expect(isAdHocHeld(logged, new Set(['manager']))).toBe(false)
  })

  test('that was taken back, or was planned after all, is none', () => {
    expect(isAdHocHeld(withStatement(logged, 'manager', undefined), new Set(['report']))).toBe(false)
    expect(isAdHocHeld({ ...logged, kind: 'planned' }, new Set(['report']))).toBe(false)
  })
})

describe('the days on which the two met', () => {
  const held = (session: Session) => withStatement(session, 'manager', 'held')
  const days = ['2026-10-01', '2026-10-08']

  test('follow at once what is said after the last reading of the calendar', () => {
    expect(contactDaysNow(days, [held(plannedSession(on))], readOn)).toEqual([...days, on])
    expect(contactDaysNow(days, [adHocSession(on, 'manager')], readOn)).toEqual(days)
    expect(contactDaysNow(days, [withStatement(adHocSession(on, 'manager'), 'report', 'held')], readOn)).toEqual([
      ...days,
      on,
    ])
  })

  test('before it, one person alone adds none, two do, and one takes one away', () => {
    const old = plannedSession('2026-09-24')
    expect(contactDaysNow(days, [held(old)], readOn)).toEqual(days)
    expect(contactDaysNow(days, [withStatement(held(old), 'report', 'held')], readOn)).toEqual(['2026-09-24', ...days])
    const moved = withStatement(plannedSession('2026-10-08'), 'report', 'moved')
    expect(contactDaysNow(days, [moved], readOn)).toEqual(['2026-10-01'])
  })
})

describe('a planned talk that nobody closed', () => {
  const slot = { startAt: '2026-10-15T14:00:00Z', endAt: '2026-10-15T14:30:00Z', on }
  const traced = (...writtenAt: string[]) => tracedDays([slot], writtenAt, [])
  const met = (now: string, tracedOn: string[]) =>
    daysMet({ contactDays: ['2026-10-01'], planned: [slot], tracedOn }, now)

  test('leaves its day where something was written from a quarter of an hour before it to a day after', () => {
    expect(traced('2026-10-15T13:45:00Z')).toEqual([on])
    expect(traced('2026-10-16T14:30:00Z')).toEqual([on])
    expect(traced('2026-10-15T13:44:00Z', '2026-10-16T14:31:00Z')).toEqual([])
  })

  test('counts once it is over, not while it runs', () => {
    expect(met('2026-10-15T14:29:00Z', [on])).toEqual(['2026-10-01'])
    expect(met('2026-10-15T14:30:00Z', [on])).toEqual(['2026-10-01', on])
    expect(met('2026-10-15T14:30:00Z', [])).toEqual(['2026-10-01'])
  })

  test('does not, where one of the two says that they did not meet', () => {
    const denied = withStatement(plannedSession(on), 'report', 'not_held')
    expect(tracedDays([slot], ['2026-10-15T14:10:00Z'], [denied])).toEqual([])
  })
})
