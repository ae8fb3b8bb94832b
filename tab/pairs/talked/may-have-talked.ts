import type { HomeRow } from '#contract/view'
import { dayIn } from '../../client/record/show/day-in.ts'

/**
 * With whom the reader may just have talked, as far as the list knows: not with somebody of whom a 1:1 is known today, or
 * is under way. Whether it is so is decided where the talk is kept.
 */
export function mayHaveTalked(rows: readonly HomeRow[], now: Date): HomeRow[] {
  return rows.filter(({ rhythm, zone }) => rhythm.now === null && rhythm.lastHeldOn !== todayOf(zone, now))
}

/** The pair's own day: a talk belongs to that, wherever the reader is. */
export function todayOf(zone: string | null, now: Date): string {
  return dayIn(zone ?? 'UTC')(now.toISOString())
}
