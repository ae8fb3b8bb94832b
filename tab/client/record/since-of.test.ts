import { expect, test } from 'vitest'
import { pairOfElena } from '../../sample-pair.ts'
import { sinceOf } from './since-of.ts'

test('the first reading, and the first of a new day in the zone of the pair, are whole ones', () => {
  expect(sinceOf(undefined, new Date('2026-10-15T12:00:00Z'))).toEqual({})
  expect(sinceOf(pairOfElena(), new Date('2026-10-15T21:59:00Z'))).toEqual({ since: 'r1' })
  expect(sinceOf(pairOfElena(), new Date('2026-10-15T22:00:00Z'))).toEqual({})
})
