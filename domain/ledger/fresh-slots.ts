import type { LocalDate } from '../time/day-number.ts'
import { localDate } from '../time/local-date.ts'
import { marksOf } from './entry-mark.ts'
import type { Occurrence } from './occurrence.ts'

type Known = {
  readonly before: readonly Occurrence[]
  readonly now: string
  readonly readTo?: string | undefined
  readonly zone: string
  readonly slot: number
  readonly workdays: (from: LocalDate, to: LocalDate) => number
  readonly isPinned?: (seen: Occurrence) => boolean
}

/**
 * Those seen for the first time that count. The past is not rewritten: one that was over before it was ever seen counts
 * only when no talk that took place lies within half a cadence slot of it, unless one of the two named it as theirs. What
 * nobody ever saw standing was not called off either; only on the very first reading nobody can tell.
 *
 * Example: the whole series is edited from Thursday to Friday, and Outlook shows the Fridays of August as well: the
 * Thursdays stay, and those Fridays count for nothing.
 */
export function freshSlots(fresh: readonly Occurrence[], known: Known): Occurrence[] {
  const { before, now, zone, slot, workdays, isPinned, readTo } = known
  const isFirstReading = before.length === 0 && readTo === undefined
  const settled = before.filter(({ isSettled, aside }) => isSettled && aside === undefined)
  const days = settled.map(({ startAt }) => localDate(startAt, zone))
  const within = Math.ceil(slot / 2)
  const series = new Set(before.flatMap((one) => marksOf(one).flatMap((mark) => mark.series ?? [])))
  const isNew = (one: Occurrence) => one.series === undefined || !series.has(one.series)
  return fresh.filter((one) => {
    if (one.status === 'cancelled' && !isFirstReading) return false
    if (one.endAt > now || (isPinned?.(one) && isNew(one))) return true
    const on = localDate(one.startAt, zone)
    return !days.some((day) => workdays(...inOrder(day, on)) <= within)
  })
}

function inOrder(one: LocalDate, other: LocalDate): [LocalDate, LocalDate] {
  return one < other ? [one, other] : [other, one]
}
