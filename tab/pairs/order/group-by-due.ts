import type { HomeRow, RhythmView } from '#contract/view'

/** How a pair stands to its rhythm, from what needs thought to what does not. The reader's own manager comes last. */
export type DueGroupName = 'waiting' | 'due' | 'first' | 'onTrack' | 'manager'

const groupOf: Record<RhythmView['state'], DueGroupName> = {
  overdue: 'waiting',
  lapsed: 'waiting',
  due: 'due',
  never: 'first',
  on_track: 'onTrack',
}
const order: DueGroupName[] = ['waiting', 'due', 'first', 'onTrack', 'manager']

/**
 * The pairs by who is due. Inside a group the one comes first whose wait is longest against the agreed rhythm: eight
 * days are long for a week and short for a month. Empty groups are left out.
 */
export function groupByDue(rows: readonly HomeRow[]): { name: DueGroupName; rows: HomeRow[] }[] {
  const groups = Map.groupBy(rows, (row) => (row.you === 'report' ? 'manager' : groupOf[row.rhythm.state]))
  return order.flatMap((name) => {
    const found = groups.get(name)
    return found ? [{ name, rows: found.toSorted(longerWaitFirst) }] : []
  })
}

function longerWaitFirst(one: HomeRow, other: HomeRow): number {
  return waitOf(other) - waitOf(one) || one.other.displayName.localeCompare(other.other.displayName)
}

/** Days since the last 1:1 in lengths of the rhythm; nobody waits for a first one longer than for another first one. */
function waitOf({ rhythm }: HomeRow): number {
  return (rhythm.daysSince ?? 0) / rhythm.cadenceDays
}
