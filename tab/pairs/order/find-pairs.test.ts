import { expect, test } from 'vitest'
import { findPairs } from './find-pairs.ts'
import { aPair } from '../../builders/pair-builder.ts'
import { sortByPerson } from './sort-by-person.ts'

const tomas = aPair({ name: 'Tomás Herrera' })
const priya = {
  ...aPair(),
  other: { oid: '2', displayName: 'Priya Nair', firstName: 'Priya', jobTitle: 'Delivery lead' },
}

test('a name is found without its accents and in part', () => {
  expect(findPairs([tomas, priya], 'tomas')).toEqual([tomas])
  expect(findPairs([tomas, priya], 'HERR to')).toEqual([tomas])
})

test('a job title is found', () => {
  expect(findPairs([tomas, priya], 'lead')).toEqual([priya])
})

test('nothing typed finds all, an unknown name nobody', () => {
  expect(findPairs([tomas, priya], '  ')).toHaveLength(2)
  expect(findPairs([tomas, priya], 'zoe')).toEqual([])
})

test('names sort as the reader’s language does', () => {
  const rows = [aPair({ name: 'Zoe' }), aPair({ name: 'Özlem' }), aPair({ name: 'Otto' })]
  expect(sortByPerson(rows, 'de').map((row) => row.other.firstName)).toEqual(['Otto', 'Özlem', 'Zoe'])
})
