import { expect, test } from 'vitest'
import { frameOf, withheld } from './reading.ts'

const time = { window: ['2026-09-07', '2026-10-05'] as const, asOf: '2026-10-05' }

test('a reading says which indicator, which time and which definition it is', () => {
  expect(frameOf(time, 10)).toEqual({
    n: 10,
    window: { from: '2026-09-07', to: '2026-10-05' },
    asOf: '2026-10-05',
    definitionVersion: '1',
  })
})

test('a withheld reading has a reason in place of a value', () => {
  const reading = withheld(frameOf(time, 3), 'min_data', { have: 3, need: 5, unit: 'plannedTalks' })
  expect(reading).toMatchObject({ value: null, reason: 'min_data', lack: { have: 3, need: 5 } })
  expect(withheld(frameOf(time, 0), 'dominance')).not.toHaveProperty('lack')
})
