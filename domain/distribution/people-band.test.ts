import { expect, test } from 'vitest'
import { peopleBand } from './people-band.ts'

test('sizes are told in bands', () => {
  expect([5, 9, 10, 18, 20, 49, 50, 99, 100, 5_000].map(peopleBand)).toEqual([
    '5-9',
    '5-9',
    '10-19',
    '10-19',
    '20-49',
    '20-49',
    '50-99',
    '50-99',
    '100+',
    '100+',
  ])
})
