import { expect, test } from 'vitest'
import { cadenceSlot } from './cadence-slot.ts'

test('full time: weekly 5 and 1, fortnightly 10 and 2, every three weeks 15 and 3, four-weekly 20 and 4', () => {
  const slots = [7, 14, 21, 28].map((cadenceDays) => cadenceSlot({ daysPerWeek: 5, cadenceDays }))
  expect(slots).toEqual([
    { slot: 5, grace: 1 },
    { slot: 10, grace: 2 },
    { slot: 15, grace: 3 },
    { slot: 20, grace: 4 },
  ])
})

test('part time: the slot shrinks with the week and is never empty', () => {
  expect(cadenceSlot({ daysPerWeek: 3, cadenceDays: 7 })).toEqual({ slot: 3, grace: 1 })
  expect(cadenceSlot({ daysPerWeek: 3, cadenceDays: 14 })).toEqual({ slot: 6, grace: 2 })
  expect(cadenceSlot({ daysPerWeek: 0, cadenceDays: 7 })).toEqual({ slot: 1, grace: 1 })
})
