import { expect, it } from 'vitest'
import { attackHiding } from './attack-hiding.ts'
import { randomOrganisation } from './random-organisation.ts'

it('a group that goes beside a hidden one settles nothing', () => {
  // Of 233 people. With one department hidden beside another six sums were settled.
  const people = randomOrganisation(891).map((fact) => ({ ...fact, plannedSlots: 0, keptSlots: 0 }))
  expect(attackHiding(people, [{ name: 'department' }])).toEqual([])
})
