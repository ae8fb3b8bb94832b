import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placementOf, type Placed } from './placement.ts'

function facts(spellings: Record<string, number>): Placed[] {
  return Object.entries(spellings).flatMap(([department, count]) =>
    Array.from({ length: count }, () => fact(department)),
  )
}

function fact(department: string | undefined): Placed {
  return { managerId: 'm', segments: { department } }
}

/** The department that each of these people is counted in. */
function departments(people: readonly Placed[]): string[] {
  const { keys, of } = placementOf(people, [{ name: 'department' }]).segments.get('department') ?? { keys: [], of: [] }
  return [...of].map((number) => keys[number] ?? '')
}

describe('a department typed in several ways', () => {
  it('is one, by the spelling most people have', () => {
    const given = facts({ Sales: 12, sales: 4, 'Sales ': 3, SALES: 2, ＳＡＬＥＳ: 1, 'Sa\u00adles': 1 })
    expect(new Set(departments(given))).toEqual(new Set(['Sales']))
  })

  it('counts a spelling with blanks around it for the spelling without', () => {
    const given = facts({ 'Customer  Success ': 3, 'customer success': 2, 'Customer\u00a0Success': 1 })
    expect(new Set(departments(given))).toEqual(new Set(['Customer Success']))
  })

  it('keeps apart what is another word, and knows no name in blanks', () => {
    const given = [...facts({ Sales: 2, 'Sales Operations': 1, Soles: 1, '  ': 1 }), fact(undefined)]
    expect(departments(given)).toEqual(['Sales', 'Sales', 'Sales Operations', 'Soles', 'none', 'none'])
  })

  it('takes the first in order of two that are used alike, whoever comes first', () => {
    expect(new Set(departments(facts({ sales: 2, SALES: 2 })))).toEqual(new Set(['SALES']))
    expect(new Set(departments(facts({ SALES: 2, sales: 2 })))).toEqual(new Set(['SALES']))
  })

  it('never changes how many people there are, and a second time nothing', () => {
    const name = fc.constantFrom('Sales', 'sales', ' SALES', 'Ｓales', 'Legal', 'legal ', '', undefined)
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const once = departments(names.map(fact))
        expect(once).toHaveLength(names.length)
        expect(departments(once.map(fact))).toEqual(once)
        expect(new Set(once).size).toBeLessThanOrEqual(3)
      }),
    )
  })
})
