import type { ReleasedCell } from '#contract/read-release'
import type { Highs } from 'highs'
import { onlyValues } from './integer-bounds.ts'
import type { Puzzle } from './neighbours.ts'
import type { Attacked, Found } from './known.ts'
import { attackedGroups, type AttackedGroups } from './attacked-groups.ts'
import { fits, toldCounts, type Words } from './told-counts.ts'

type Shown = Extract<ReleasedCell, { shown: true }>

/**
 * Attacks a release as somebody would who knows the organisation chart: who is counted in which groups under whom, and
 * with how many planned 1:1s. For every hidden group, every manager and every manager's part of a group it asks for the
 * smallest and the largest sum that agree with all that is published, in whole people, across all tables and with what
 * holds between the figures. Gives back what has one possible value only.
 *
 * It shares no code with the product: the rules of rounding are written anew, and the search is an integer solver's.
 */
export function attackRelease(attacked: Attacked, highs: Highs): Found[] {
  const groups = attackedGroups(attacked)
  return [...attackPeople(attacked, groups, highs), ...attackSlots(attacked, groups, highs)]
}

/** Coverage and under-coached share together: whoever had no 1:1 had less than 15 minutes. */
function attackPeople(attacked: Attacked, { atoms, cells, targets }: AttackedGroups, highs: Highs): Found[] {
  const shift = atoms.length
  const sizes = atoms.map((members) => members.length)
  const rows: Puzzle['rows'][number][] = sizes.map((size, at) => ({
    columns: [at, at + shift],
    least: size,
    most: 2 * size,
  }))
  for (const { cell, members, columns } of cells) {
    if (!cell.shown) continue
    const clue = (words: Words, from: number) => {
      const counts = toldCounts(words, members.length)
      if (counts.length === 0)
        throw new Error(`No count of ${members.length} people reads ${words.shown} (${cell.segment})`)
      rows.push({ columns: columns.map((at) => at + from), least: Math.min(...counts), most: Math.max(...counts) })
    }
    clue({ shown: cell.coverage, lo: cell.coverageLo, hi: cell.coverageHi }, 0)
    clue({ shown: cell.underCoached, lo: cell.underCoachedLo, hi: cell.underCoachedHi }, shift)
  }
  const { covered } = attacked
  if (covered !== undefined) rows.push({ columns: sizes.map((_, at) => at), least: covered, most: covered })
  const wanted = [
    ...targets.map(({ columns }) => columns),
    ...targets.map(({ columns }) => columns.map((at) => at + shift)),
  ]
  const only = onlyValues({ most: [...sizes, ...sizes], rows, wanted }, highs)
  return only.flatMap((value, at) => {
    const target = targets[at % targets.length]
    const figure = at < targets.length ? 'coverage' : 'underCoached'
    return value === undefined || !target ? [] : [{ figure, about: target.about, size: target.size, value }]
  })
}

/** Kept 1:1s, by somebody who knows how many were planned with whom. */
function attackSlots({ people }: Attacked, { atoms, cells, targets }: AttackedGroups, highs: Highs): Found[] {
  const slotsOf = (members: readonly number[]) => members.reduce((sum, at) => sum + (people[at]?.slots ?? 0), 0)
  const total = cells[0]?.cell
  if (!total?.shown || total.reliability === undefined) return []
  const prior = priorOf(total.reliability)
  const rows = cells.flatMap(({ cell, members, columns }, at) => {
    if (!cell.shown || cell.reliability === undefined) return []
    const counts = keptCounts(cell, { slots: slotsOf(members), n: withSlots(members), prior: at === 0 ? 0 : prior })
    if (counts.length === 0) throw new Error(`No sum of kept 1:1s reads ${cell.reliability} (${cell.segment})`)
    return [{ columns, least: Math.min(...counts), most: Math.max(...counts) }]
  })
  const wanted = targets.map(({ columns }) => columns)
  const only = onlyValues({ most: atoms.map(slotsOf), rows, wanted }, highs)
  return only.flatMap((value, at) => {
    const target = targets[at]
    const size = target ? slotsOf(target.columns.flatMap((column) => atoms[column] ?? [])) : 0
    return value === undefined || !target || size === 0
      ? []
      : [{ figure: 'reliability', about: target.about, size, value }]
  })

  function withSlots(members: readonly number[]): number {
    return members.filter((at) => (people[at]?.slots ?? 0) > 0).length
  }
}

/** A group's kept 1:1s are read as if ten more had been kept like everybody's; those of everybody are read as they are. */
function keptCounts(cell: Shown, { slots, n, prior }: { slots: number; n: number; prior: number }): number[] {
  const words = { shown: cell.reliability ?? '', lo: cell.reliabilityLo ?? 0, hi: cell.reliabilityHi ?? 0 }
  const more = prior === 0 ? 0 : 10
  return [...Array.from({ length: slots + 1 }).keys()].filter((kept) =>
    fits((kept + more * prior) / (slots + more), n, words),
  )
}

/** The published share of everybody; of a border the middle behind it. */
function priorOf(shown: string): number {
  const said = Number(shown.replace(/[<>%]/g, '')) / 100
  if (shown.startsWith('<')) return said / 2
  return shown.startsWith('>') ? (1 + said) / 2 : said
}
