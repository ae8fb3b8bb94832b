import { expect, test } from 'vitest'
import type { Problem } from '#contract/problem'
import { asideWords } from '../../words/aside-words.ts'
import { isDayRefused, reasonOf } from './reason-of.ts'

const german = asideWords('de')

function told(code: Problem['code'], more: Partial<Problem> = {}): string {
  return reasonOf({ code, message: 'In English.', trace: 'T', ...more }, german)
}

test('a refusal is told in the reader’s language', () => {
  expect(told('conflict')).toBe(german.reasons.conflict)
  expect(reasonOf({ code: 'conflict', message: '', trace: '' }, german, 'changePlan')).toBe(german.reasons.planConflict)
  expect(told('unreadable')).toBe(german.reasons.unreadable)
  expect(told('not_found')).toBe(german.reasons.gone)
  expect(told('forbidden')).toBe(german.reasons.forbidden)
  expect(told('internal')).toBe(german.reasons.other)
})

test('what is not possible says why, in the reader’s language', () => {
  expect(told('not_possible', { reason: 'closed' })).toBe(german.notPossible.closed)
  expect(told('not_possible')).toBe(german.reasons.other)
  expect(isDayRefused({ reason: 'day-over' })).toBe(true)
  expect(isDayRefused({ reason: 'closed' })).toBe(false)
})

test('a plan that came second is told so in the reader’s language', () => {
  const plan = { part: 'plan', kind: 'plan-runs-already' } as const
  const fields = [{ field: 'plan', problem: 'One plan at a time', plan }]
  const taken: Problem = { code: 'bad_input', fields, message: '', trace: '' }
  expect(reasonOf(taken, german, 'proposePlan')).toBe(german.reasons.planTaken)
  const large = [{ ...fields[0]!, plan: { part: 'plan', kind: 'too-large' } as const }]
  expect(reasonOf({ ...taken, fields: large }, german, 'proposePlan')).toContain(
    'mehr Text, als aufbewahrt werden kann',
  )
})

test('what is wrong with a plan is named in the reader’s language', () => {
  const plan = { part: 'pause', kind: 'pauses-overlap' } as const
  const fields = [{ field: 'pause', problem: 'There is a pause at that time already.', plan }]
  expect(told('bad_input', { fields })).toBe(
    `${german.reasons.badInput} Zu dieser Zeit gibt es schon eine Pause. Ändern Sie stattdessen deren Ende.`,
  )
})

test('wrong input names what is wrong', () => {
  const long = { field: 'text', problem: 'This text is too long.' }
  expect(told('bad_input', { fields: [long] })).toContain('This text is too long.')
})
