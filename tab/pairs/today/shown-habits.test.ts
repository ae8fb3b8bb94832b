import { expect, test } from 'vitest'
import type { HomeHabit } from '#contract/view'
import { entryOf } from '../../builders/sample-pair.ts'
import { isDoneHere } from './shown-habits.ts'

const agenda: HomeHabit = {
  pairId: 'm_r',
  planId: 'p',
  id: 'agenda',
  title: 'Agenda first',
  other: null,
  on: '2026-10-15',
  isDone: false,
  week: { week: 1, dots: [], of: 5, done: 0 },
}
const nothing = new Map<string, boolean>()

function ticked(isDone: boolean, habitId = 'agenda', on = '2026-10-15', at = '2026-10-15T07:00:00.000Z') {
  const act = { kind: 'tick-habit', habitId, on, isDone } as const
  return { ...entryOf({ operation: 'changePlan', input: { pairId: 'm_r', planId: 'p', act } }), at }
}

test('a tick is done at once, taken back it is not, and each is about its own habit and day', () => {
  expect(isDoneHere(agenda, { taken: nothing, entries: [] })).toBe(false)
  expect(isDoneHere(agenda, { taken: nothing, entries: [ticked(true)] })).toBe(true)
  expect(isDoneHere(agenda, { taken: nothing, entries: [ticked(true), ticked(false)] })).toBe(false)
  expect(isDoneHere(agenda, { taken: nothing, entries: [ticked(true, 'owner')] })).toBe(false)
  expect(isDoneHere(agenda, { taken: nothing, entries: [ticked(true, 'agenda', '2026-10-14')] })).toBe(false)
})

test('what the API took stays so until the list is read again, and a later tick is on top of it', () => {
  const taken = new Map([['agenda 2026-10-15', true]])
  expect(isDoneHere(agenda, { taken, entries: [] })).toBe(true)
  expect(isDoneHere(agenda, { taken, entries: [ticked(false)] })).toBe(false)
})

test('what was refused, or can no longer be ticked, changes nothing', () => {
  const refused = { ...ticked(true), refusal: { code: 'not_found', message: '', id: '' } as never }
  expect(isDoneHere(agenda, { taken: nothing, entries: [refused] })).toBe(false)
  const late = ticked(true, 'agenda', '2026-10-15', '2026-12-24T07:00:00.000Z')
  expect(isDoneHere(agenda, { taken: nothing, entries: [late] })).toBe(false)
})
