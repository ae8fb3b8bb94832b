import type { CoveragePerson } from './coverage.ts'
import type { TopicTag } from '../quality/topic-weights.ts'
import type { BlockPromises } from './promise-counts.ts'

/** What one block holds about one pair. Computed once, used for a release, and deleted after it. */
export type BlockFact = {
  readonly reportId: string
  readonly managerId: string
  /** The report's segment in each dimension, such as `{ division: 'Sales', site: 'Leeds' }`. */
  readonly segments: Readonly<Record<string, string | undefined>>
  readonly availableDays: number
  readonly scheduledDays: number
  readonly daysPerWeek: number
  /** Contact days with a held session. */
  readonly heldSessions: number
  readonly heldMinutes: number
  /** Either of the two opted out: the pair is in no figure. */
  readonly optedOut?: boolean | undefined
  /** Planned slots without the excused ones, and how many of them were kept or moved in time. */
  readonly plannedSlots?: number | undefined
  readonly keptSlots?: number | undefined
  /** Of the contact days with a held session: from how many there is evidence, and from how many came a promise. */
  readonly backedSessions?: number | undefined
  readonly sessionsWithStep?: number | undefined
  /** Of the contact days with a held session: how many were tagged, and how many with each topic. */
  readonly taggedSessions?: number | undefined
  readonly topics?: Readonly<Partial<Record<TopicTag, number>>> | undefined
  /**
   * Weeks of work from one 1:1 to the next over the ten weeks that end with the block, `null` when there was none in them;
   * and contact days of the block before. Absent in facts kept before these were counted.
   */
  readonly weeksBetween?: number | null | undefined
  readonly heldBefore?: number | undefined
  readonly promises?: BlockPromises | undefined
  /** A coaching plan ran, and had a KPI with two full cycles behind its latest value. */
  readonly planRuns?: boolean | undefined
  readonly planHasTwoCycles?: boolean | undefined
}

/** The same fact in the words of `coverage`. */
export function coveragePerson(fact: BlockFact): CoveragePerson {
  return {
    avail: fact.availableDays,
    sched: fact.scheduledDays,
    held: fact.heldSessions,
    min: fact.heldMinutes,
    daysPerWeek: fact.daysPerWeek,
    optedOut: fact.optedOut,
  }
}

/**
 * Sessions per four available weeks, so that part-time, leave and holidays drop out.
 *
 * Example: 3 sessions in 15 available days of a five-day week are 4 per four weeks.
 */
export function sessionsPerFourWeeks(fact: BlockFact): number {
  return (fact.heldSessions * 4 * fact.daysPerWeek) / fact.availableDays
}
