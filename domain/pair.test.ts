import { expect, test } from 'vitest'
import { otherSide, pairIdOf, peopleOf, sideOf } from './pair.ts'

test('a pair id tells who is who', () => {
  const id = pairIdOf('AA', 'bb')
  expect(id).toBe('aa_bb')
  expect(peopleOf(id)).toEqual({ manager: 'aa', report: 'bb' })
  expect([sideOf(id, 'aa'), sideOf(id, 'bb'), sideOf(id, 'cc')]).toEqual(['manager', 'report', undefined])
  expect(otherSide('manager')).toBe('report')
})

test('what is not a pair id is refused', () => {
  for (const id of ['', 'aa', 'aa_', '_bb', 'aa_bb_cc']) expect(() => peopleOf(id), id).toThrow('is not a pair id')
})
