import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlan } from '../../tests/plan/a-plan.ts'
import { addDays } from '../time/add-days.ts'
import { phaseOf, planPhases, weeksOfPhase } from './plan-phase.ts'
import { goesOnOn, lastDay, planMoment, restedDays, startOfWeek } from './plan-weeks.ts'
import { weekPrompt } from './week-prompt.ts'

const pause = (from: string, to: string | null) => ({ pauses: [{ from, to, by: 'report' as const }] })

test('the 15th of October is in week 6 of a plan that began on the 7th of September', () => {
  expect(planMoment(aPlan(), '2026-10-15')).toEqual({ kind: 'during', week: 6, isPaused: false })
  expect(planMoment(aPlan(), '2026-09-06')).toEqual({ kind: 'before', startsOn: '2026-09-07' })
  expect(planMoment(aPlan(), '2026-11-29')).toEqual({ kind: 'during', week: 12, isPaused: false })
  expect(planMoment(aPlan(), '2026-11-30')).toEqual({ kind: 'over', endedOn: '2026-11-29' })
})

test('two weeks of leave shift all later weeks by two', () => {
  const plan = aPlan(pause('2026-10-05', '2026-10-19'))
  expect(planMoment(plan, '2026-10-15')).toEqual({ kind: 'during', week: 4, isPaused: true })
  expect(planMoment(plan, '2026-10-19')).toEqual({ kind: 'during', week: 5, isPaused: false })
  expect([startOfWeek(plan, 5), lastDay(plan), restedDays(plan, '2026-10-19')]).toEqual([
    '2026-10-19',
    '2026-12-13',
    14,
  ])
})

test('a week that began before the leave goes on counting, and rests for its last days', () => {
  const plan = aPlan(pause('2026-10-07', '2026-10-14'))
  expect(planMoment(plan, '2026-10-08')).toEqual({ kind: 'during', week: 5, isPaused: true })
  expect(planMoment(plan, '2026-10-15')).toEqual({ kind: 'during', week: 5, isPaused: true })
  expect(planMoment(plan, '2026-10-19')).toEqual({ kind: 'during', week: 6, isPaused: false })
})

test('a plan that rests goes on with the Monday after its pause, and nobody knows when one without an end does', () => {
  const plan = aPlan(pause('2026-10-07', '2026-10-14'))
  expect(['2026-10-08', '2026-10-15'].map((day) => goesOnOn(plan, day))).toEqual(['2026-10-19', '2026-10-19'])
  expect(goesOnOn(aPlan(pause('2026-10-05', '2026-10-26')), '2026-10-08')).toBe('2026-10-26')
  expect(goesOnOn(aPlan(pause('2026-10-05', null)), '2026-10-08')).toBeNull()
})

test('with a pause that has no end nobody knows when the plan is over', () => {
  const plan = aPlan(pause('2026-10-05', null))
  expect([lastDay(plan), startOfWeek(plan, 5), startOfWeek(plan, 4)]).toEqual([null, null, '2026-09-28'])
  expect(planMoment(plan, '2027-03-01')).toEqual({ kind: 'during', week: 4, isPaused: true })
})

test('every week begins on the Monday that lies in it, whatever rests', () => {
  const days = fc.integer({ min: -30, max: 120 })
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 6, max: 26 }), (at, length, weeks) => {
      const from = addDays('2026-09-07', at)
      const plan = aPlan(pause(from, addDays(from, length)))
      const timed = { ...plan, terms: { ...plan.terms, timeline: { startOn: '2026-09-07', weeks } } }
      for (let week = 1; week <= weeks; week += 1) {
        const monday = startOfWeek(timed, week)
        if (monday === null) throw new Error('a pause with an end hides no week')
        expect(planMoment(timed, monday)).toEqual({ kind: 'during', week, isPaused: false })
      }
    }),
  )
})

test('twelve weeks in five phases, each with its own prompts', () => {
  const weeks = Array.from({ length: 12 }, (_, index) => index + 1)
  expect(weeks.map((week) => phaseOf(week, 12).charAt(0)).join('')).toBe('ddggiiiiddrr')
  expect(new Set(weeks.map((week) => weekPrompt(week, 12))).size).toBe(12)
  expect(weekPrompt(6, 12)).toBe('implementation-2')
})

test('a longer or shorter plan has the same five phases without a gap', () => {
  for (let weeks = 6; weeks <= 26; weeks += 1) {
    const spans = planPhases.map((phase) => weeksOfPhase(phase, weeks))
    expect([spans[0]?.first, spans[4]?.last]).toEqual([1, weeks])
    for (const [index, { first, last }] of spans.entries()) {
      expect(last).toBeGreaterThanOrEqual(first)
      if (index > 0) expect(first).toBe((spans[index - 1]?.last ?? 0) + 1)
    }
    for (let week = 1; week <= weeks; week += 1) expect(weekPrompt(week, weeks)).toContain(phaseOf(week, weeks))
  }
})
