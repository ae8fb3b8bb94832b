import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readOnDays } from './former-access.ts'
import { isCurrent, relationOn, type LineSpan } from './relation-on.ts'
import { addDays } from '../time/add-days.ts'

describe('how one stands to a pair', () => {
  const over: LineSpan = ['2026-01-05', '2026-10-15']

  test.each([
    ['manager', '2026-01-04', 'stranger'],
    ['manager', '2026-01-05', 'manager'],
    ['manager', '2026-10-14', 'manager'],
    ['manager', '2026-10-15', 'former-manager'],
    ['manager', '2027-01-12', 'former-manager'],
    ['manager', '2027-01-13', 'stranger'],
    ['report', '2026-10-14', 'report'],
    ['report', '2027-10-14', 'former-report'],
    ['report', '2027-10-15', 'stranger'],
  ] as const)('the %s of a line from 5 January to 15 October 2026 is, on %s, a %s', (side, today, relation) => {
    expect(relationOn(side, [over], today).relation).toBe(relation)
  })

  test('who comes back is manager again, and of two ended lines the later end counts', () => {
    const back: LineSpan = ['2026-12-01', null]
    expect(relationOn('manager', [over, back], '2026-12-01')).toEqual({ relation: 'manager', line: back })
    const long: LineSpan = ['2025-01-01', '2026-11-01']
    expect(relationOn('manager', [long, over], '2027-01-20')).toEqual({ relation: 'former-manager', line: long })
  })

  test('without a line, and by one that ended on the day it began, one is a stranger', () => {
    expect(relationOn('report', [], '2026-10-15')).toEqual({ relation: 'stranger', line: undefined })
    expect(relationOn('report', [['2026-10-15', '2026-10-15']], '2026-10-15').relation).toBe('stranger')
  })
})

const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days))
const span = fc.tuple(day, fc.option(day)).map(([from, to]): LineSpan => [from, to])

test('by law: whoever writes has a line that covers the day, and whoever reads had one not long ago', () => {
  fc.assert(
    fc.property(fc.constantFrom('manager', 'report'), fc.array(span, { maxLength: 4 }), day, (side, lines, today) => {
      const found = relationOn(side, lines, today)
      const covers = (on: string) => lines.some(([from, to]) => from <= on && (to === null || on < to))
      expect(isCurrent(found)).toBe(covers(today))
      const back = Array.from({ length: readOnDays[side] + 1 }, (_, days) => addDays(today, -days))
      expect(found.relation === 'stranger').toBe(!back.some(covers))
    }),
  )
})
