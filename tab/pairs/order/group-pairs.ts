import type { HomeRow } from '#contract/view'
import { meetingDay } from '../meeting-day.ts'

/** When the next 1:1 is. Rows in which the reader is the report form the last group of their own. */
export type GroupName = 'today' | 'soon' | 'later' | 'unplanned' | 'manager'
export type PairGroup = { name: GroupName; rows: HomeRow[] }

/** A group with the words that stand over it. */
export type NamedGroup = { name: string; title: string; rows: HomeRow[] }

const order: GroupName[] = ['today', 'soon', 'later', 'unplanned', 'manager']

/**
 * The pairs by when they meet next: today, until the Sunday of next week, later, not planned; last the reader's own
 * manager. Inside a group the earlier 1:1 comes first, and where none is planned the longer wait. Empty groups are
 * left out. `today` is a day of the reader, `zone` the reader's.
 */
export function groupPairs(rows: readonly HomeRow[], today: string, zone: string): PairGroup[] {
  const soonEnds = endOfNextWeek(today)
  const groups = Map.groupBy(rows, (row) => groupOf(row, today, soonEnds, zone))
  return order.flatMap((name) => {
    const found = groups.get(name)
    return found ? [{ name, rows: found.toSorted(earlierFirst) }] : []
  })
}

function groupOf(row: HomeRow, today: string, soonEnds: string, zone: string): GroupName {
  if (row.you === 'report') return 'manager'
  const { now, next } = row.rhythm
  if (now) return 'today'
  if (!next) return 'unplanned'
  const day = meetingDay(next.startAt, zone)
  if (day <= today) return 'today'
  return day <= soonEnds ? 'soon' : 'later'
}

/** The Sunday of the week after the one that holds this day. Weeks begin on Monday. */
function endOfNextWeek(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  const weekday = (day.getUTCDay() + 6) % 7
  day.setUTCDate(day.getUTCDate() + 13 - weekday)
  return day.toISOString().slice(0, 10)
}

function earlierFirst(one: HomeRow, other: HomeRow): number {
  return (
    startOf(one).localeCompare(startOf(other)) ||
    (other.rhythm.daysSince ?? -1) - (one.rhythm.daysSince ?? -1) ||
    one.other.displayName.localeCompare(other.other.displayName)
  )
}

function startOf({ rhythm }: HomeRow): string {
  // A letter sorts after every date: what is not planned comes last.
  return rhythm.now?.startAt ?? rhythm.next?.startAt ?? 'none'
}
