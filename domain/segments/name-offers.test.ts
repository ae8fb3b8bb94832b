import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinNames, nameOffers } from './name-offers.ts'
import type { SegmentColumn, SegmentPerson } from './segment-person.ts'

function peopleIn(column: SegmentColumn, names: readonly string[]): SegmentPerson[] {
  return names.map((name, at) => ({ address: `p${at}@x.example`, segments: { [column]: name } }))
}

test('spellings are one group; names that are known to mean the same are offered as one', () => {
  const people = peopleIn('department', [
    'Vertrieb',
    'Vertrieb',
    'vertrieb ',
    'Sales',
    'R&D',
    'Forschung und Entwicklung',
    'Legal',
  ])
  const offers = nameOffers(people)
  expect(
    offers.map(({ kind, names }) => [kind, ...names.map(({ name, people: count }) => `${count} ${name}`)]),
  ).toEqual([
    ['same', '2 Vertrieb', '1 vertrieb '],
    ['alias', '3 Vertrieb', '1 Sales'],
    ['alias', '1 Forschung und Entwicklung', '1 R&D'],
  ])
  expect(joinNames(people, offers).map(({ segments }) => segments.department)).toEqual([
    'Vertrieb',
    'Vertrieb',
    'Vertrieb',
    'Vertrieb',
    'Forschung und Entwicklung',
    'Forschung und Entwicklung',
    'Legal',
  ])
})

test.each([
  ['level', 'L3', 'Level 3'],
  ['level', 'Stufe 3', 'Level 3'],
  ['country', 'Deutschland', 'Germany'],
  ['country', 'DE', 'Germany'],
  ['office', 'München', 'Munich'],
  ['department', '-Support', 'Support'],
  ['department', 'Abteilung Recht', 'Legal'],
] as const)('%s: %s and %s', (column, one, other) => {
  expect(nameOffers(peopleIn(column, [one, other]))).toMatchObject([{ kind: 'alias' }])
})

test.each([
  ['department', '0410', '410'],
  ['level', 'L3', 'L4'],
  ['department', 'IT', 'Italy'],
  ['office', 'Office 1', 'Office 2'],
] as const)('%s: %s and %s are two', (column, one, other) => {
  expect(nameOffers(peopleIn(column, [one, other]))).toEqual([])
})

test('what was joined is offered no more', () => {
  const name = fc.constantFrom('Sales', 'sales', 'Vertrieb', 'VERTRIEB ', 'HR', 'Personal', 'Legal', 'R&D')
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const people = peopleIn('department', names)
      expect(nameOffers(joinNames(people, nameOffers(people)))).toEqual([])
    }),
  )
})
