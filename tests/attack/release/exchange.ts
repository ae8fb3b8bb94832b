import { attackedGroups } from './attacked-groups.ts'
import type { Attacked } from './known.ts'
import { toldCounts } from './told-counts.ts'

/** What each person had: the truth, to be changed without a word of the release becoming untrue. */
export type Had = { readonly covered: boolean; readonly sessions: number }

/** Would all tables say the same if two people had each other's coverage? */
export function tablesSaying(attacked: Attacked, had: readonly Had[]): (one: number, other: number) => boolean {
  const shown = attackedGroups(attacked).cells.flatMap(({ cell, members }) => {
    if (!cell.shown) return []
    const counts = toldCounts({ shown: cell.coverage, lo: cell.coverageLo, hi: cell.coverageHi }, members.length)
    const covered = members.filter((at) => had[at]?.covered).length
    return [{ members: new Set(members), less: Math.min(...counts) - covered, more: Math.max(...counts) - covered }]
  })
  return (one, other) => {
    const change = had[one]?.covered ? -1 : 1
    return shown.every(({ members, less, more }) => {
      const by = change * (Number(members.has(one)) - Number(members.has(other)))
      return by >= less && by <= more
    })
  }
}

/** The same numbers, but those of two people the other way round. */
export function exchanged(sessions: readonly number[], one: number, other: number): number[] {
  return sessions.map((own, at) => (at === one ? (sessions[other] ?? 0) : at === other ? (sessions[one] ?? 0) : own))
}
