import { describe, expect, it } from 'vitest'
import { makeDice } from '../dice.ts'
import { reportingLine } from './reporting-line.ts'

const dice = makeDice('lines')

/** How many people each place leads, without those who lead nobody. */
function spans(line: number[]): number[] {
  return [
    ...Map.groupBy(
      line.filter((manager) => manager >= 0),
      (manager) => manager,
    ).values(),
  ].map((team) => team.length)
}

describe.each([5, 13, 14, 40, 200, 1000, 5000])('a department of %i', (size) => {
  const line = reportingLine({ name: 'Sales', shape: 'even', size }, dice)

  it('has one head, and everybody else reaches the head', () => {
    expect(line).toHaveLength(size)
    expect(line.filter((manager) => manager < 0)).toEqual([-1])
    for (let at = 1; at < size; at++) {
      let steps = 0
      for (let above = at; above !== 0; above = line[above] ?? -1) expect(steps++).toBeLessThan(size)
    }
  })

  it('has teams that one person can lead', () => {
    for (const span of spans(line)) expect(span).toBeLessThanOrEqual(13)
  })
})

it('in a dominated department one lead has more than half of the people', () => {
  expect(Math.max(...spans(reportingLine({ name: 'Facilities', shape: 'dominated', size: 26 }, dice)))).toBeGreaterThan(
    13,
  )
})

it('in a department of one team the head leads all', () => {
  expect(spans(reportingLine({ name: 'Legal', shape: 'one-team', size: 4 }, dice))).toEqual([3])
})
