import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { oneSpelling } from './one-spelling.ts'

function facts(spellings: Record<string, number>): BlockFact[] {
  return Object.entries(spellings).flatMap(([department, count]) =>
    Array.from({ length: count }, (_, index) => fact(`${department} ${index}`, department)),
  )
}

function fact(reportId: string, department: string | undefined): BlockFact {
  const days = { availableDays: 20, scheduledDays: 20, daysPerWeek: 5 }
  return { reportId, managerId: 'm', segments: { department }, ...days, heldSessions: 1, heldMinutes: 30 }
}

const departments = (given: BlockFact[]) => oneSpelling(given).map(({ segments }) => segments['department'])

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
    const given = [...facts({ Sales: 2, 'Sales Operations': 1, Soles: 1, '  ': 1 }), fact('one', undefined)]
    expect(departments(given)).toEqual(['Sales', 'Sales', 'Sales Operations', 'Soles', undefined, undefined])
  })

  it('takes the first in order of two that are used alike, whoever comes first', () => {
    expect(new Set(departments(facts({ sales: 2, SALES: 2 })))).toEqual(new Set(['SALES']))
    expect(new Set(departments(facts({ SALES: 2, sales: 2 })))).toEqual(new Set(['SALES']))
  })

  it('never changes how many people there are, nor who they are, and a second time nothing', () => {
    const name = fc.constantFrom('Sales', 'sales', ' SALES', 'Ｓales', 'Legal', 'legal ', '', undefined)
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const given = names.map((one, index) => fact(String(index), one))
        const once = oneSpelling(given)
        expect(once.map(({ reportId }) => reportId)).toEqual(given.map(({ reportId }) => reportId))
        expect(oneSpelling(once)).toEqual(once)
        expect(new Set(once.map(({ segments }) => segments['department'] ?? '')).size).toBeLessThanOrEqual(3)
      }),
    )
  })
})
