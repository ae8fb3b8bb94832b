import type { LocalDate } from '../time/day-number.ts'
import type { BlockFact } from './block-fact.ts'
import type { Dimension } from './dimension.ts'

/** What the directory knows of a person that groups are cut by; what it does not know is missing. */
export type SegmentFacts = {
  readonly department?: string | undefined
  readonly division?: string | undefined
  readonly office?: string | undefined
  readonly country?: string | undefined
  readonly hiredOn?: LocalDate | undefined
  readonly employeeType?: string | undefined
}

/**
 * The dimensions of a release, in the order in which they are offered. None lies inside another: each is read alone. The
 * directory knows nothing of level, working time and workplace, which only an imported file tells; whom somebody leads
 * follows from the facts (`withLeads`).
 */
export const releasedDimensions: readonly Dimension[] = [
  { name: 'department' },
  { name: 'division' },
  { name: 'office' },
  { name: 'country' },
  { name: 'tenure' },
  { name: 'employeeType' },
  { name: 'level' },
  { name: 'workTime' },
  { name: 'workplace' },
  { name: 'leads' },
]

/**
 * The segment of a person in each dimension on a day. Nothing that a person is protected for is one: no age, no sex, no
 * nationality, no health.
 *
 * Example: hired on 2024-02-29, on 2026-11-01: tenure `1-to-3`.
 */
export function segmentsOf({ hiredOn, ...named }: SegmentFacts, on: LocalDate): BlockFact['segments'] {
  const { department, division, office, country, employeeType } = named
  return { department, division, office, country, employeeType, tenure: hiredOn && tenureBand(hiredOn, on) }
}

/** From the newest on. */
export const tenureBands = ['under-1', '1-to-3', 'over-3'] as const
export type TenureBand = (typeof tenureBands)[number]

/**
 * How long somebody has been there: less than a year, less than three, longer. Whoever is to start later is new.
 *
 * Example: the first anniversary belongs to the second band; of 29 February it is 1 March.
 */
export function tenureBand(hiredOn: LocalDate, on: LocalDate): TenureBand {
  if (on < yearsAfter(hiredOn, 1)) return 'under-1'
  return on < yearsAfter(hiredOn, 3) ? '1-to-3' : 'over-3'
}

/** As a text that sorts like a day: after 29 February and before 1 March it need not be a day of the calendar. */
function yearsAfter(day: LocalDate, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
}
