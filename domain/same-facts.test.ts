import { expect, it } from 'vitest'
import { isSameFacts } from './same-facts.ts'

const slot = { on: '2026-10-15', answers: { manager: 'organizer' }, entries: ['one', 'two'], notice: undefined }

it('the order of fields does not matter, nor that a field is undefined', () => {
  expect(isSameFacts(slot, { entries: ['one', 'two'], answers: { manager: 'organizer' }, on: '2026-10-15' })).toBe(true)
  expect(isSameFacts([slot, slot], [slot, { ...slot }])).toBe(true)
})

it.each([
  { ...slot, on: '2026-10-16' },
  { ...slot, answers: { manager: 'declined' } },
  { ...slot, entries: ['two', 'one'] },
  { ...slot, entries: ['one'] },
  { ...slot, entries: { 0: 'one', 1: 'two' } },
  { ...slot, isHeld: false },
  { on: slot.on },
  null,
  'slot',
])('%j is something else', (other) => {
  expect(isSameFacts(slot, other)).toBe(false)
  expect(isSameFacts(other, slot)).toBe(false)
})
