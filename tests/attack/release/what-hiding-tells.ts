import type { BlockFact } from '#domain/distribution/block-fact'
import { releaseBlock } from '#domain/distribution/release-block'

/** People of one group by manager: `{ department: 'A', office: 'X', teams: [3, 2] }` under managers of their own. */
export type Part = { readonly segments: Readonly<Record<string, string>>; readonly teams: readonly number[] }

/** Releases that settle something, of how many there are, and the share of organisations that have one of these. */
export type Told = { releases: number; settling: number; share: number; nothing: number }

/**
 * Attacks what a release hides. Somebody who knows this program runs it on every organisation that there could be with these
 * people in these places, as far as they differ in how many of each part had a 1:1 (all who had one had enough of it), and
 * keeps those whose release reads the same, hidden cells included. Where a hidden cell then has one number only, or all or
 * nobody of a part had a 1:1 in all of them, the release gives it away, though its words leave it open.
 *
 * Of `reliability` everybody had a 1:1, and of one planned with each it was kept or not.
 *
 * Each row of sums counts as much as any other: organisations of one kind are as likely as mixed ones.
 */
export function whatHidingTells(
  parts: readonly Part[],
  dimensions: readonly string[],
  figure: 'coverage' | 'reliability' = 'coverage',
): Told {
  const [rest, had] = figure === 'coverage' ? [none, met] : [kept(0), kept(1)]
  const people = peopleOf(parts)
  const groups = groupsOf(parts, dimensions)
  const known = new Map<string, { least: number[]; most: number[]; count: number }>()
  let [rows, nothing] = [0, 0]
  for (const sums of everyRow(people.map((part) => part.length))) {
    const facts = people.flatMap((part, at) =>
      part.map((fact, nth) => (nth < (sums[at] ?? 0) ? had(fact) : rest(fact))),
    )
    const { tables } = releaseBlock({ block: '2026-09-07', facts, dimensions: dimensions.map((name) => ({ name })) })
    const words = JSON.stringify(tables)
    const own = groups.map((group) => group.parts.reduce((sum, at) => sum + (sums[at] ?? 0), 0))
    const same = known.get(words)
    known.set(words, {
      least: own.map((sum, at) => Math.min(sum, same?.least[at] ?? sum)),
      most: own.map((sum, at) => Math.max(sum, same?.most[at] ?? sum)),
      count: (same?.count ?? 0) + 1,
    })
    rows += 1
    nothing += tables.length === 0 ? 1 : 0
  }
  const settling = [...known].filter(([words, { least, most }]) =>
    groups.some(({ name, dimension, size }, at) => {
      if (least[at] !== most[at]) return false
      return isShown(words, { figure, dimension, name }) ? least[at] === 0 || least[at] === size : true
    }),
  )
  const share = settling.reduce((sum, [, { count }]) => sum + count, 0) / rows
  return { releases: known.size, settling: settling.length, share, nothing: nothing / rows }
}

/** People of a part, one of each team in turn, so that no team is all of one kind before the others are. */
function peopleOf(parts: readonly Part[]): BlockFact[][] {
  return parts.map(({ segments, teams }, part) =>
    Array.from({ length: Math.max(...teams) }, (_, nth) => nth).flatMap((nth) =>
      teams.flatMap((size, team) => (nth < size ? [personOf(`${part}-${team}`, nth, segments)] : [])),
    ),
  )
}

function personOf(team: string, nth: number, segments: BlockFact['segments']): BlockFact {
  const days = { availableDays: 20, scheduledDays: 20, daysPerWeek: 5 }
  return { reportId: `${team}-${nth}`, managerId: team, segments, ...days, heldSessions: 0, heldMinutes: 0 }
}

function none(fact: BlockFact): BlockFact {
  return fact
}

/** Everybody had a 1:1; of one planned slot it was kept, or was not. */
function kept(keptSlots: number): (fact: BlockFact) => BlockFact {
  return (fact) => ({ ...met(fact), plannedSlots: 1, keptSlots })
}

function met(fact: BlockFact): BlockFact {
  return { ...fact, heldSessions: 4, heldMinutes: 120 }
}

/** The cells of all tables, by the parts that lie in them. */
function groupsOf(parts: readonly Part[], dimensions: readonly string[]) {
  return dimensions.flatMap((dimension) =>
    [...Map.groupBy(parts.keys(), (at) => parts[at]?.segments[dimension] ?? 'none')].map(([name, some]) => ({
      dimension,
      name,
      parts: some,
      size: some.flatMap((at) => parts[at]?.teams ?? []).reduce((sum, team) => sum + team, 0),
    })),
  )
}

type About = { figure: 'coverage' | 'reliability'; dimension: string; name: string }

function isShown(words: string, { figure, dimension, name }: About): boolean {
  const tables = JSON.parse(words) as ReturnType<typeof releaseBlock>['tables']
  const rows = tables.find((table) => table.measure === figure && table.dimension === dimension)?.rows ?? []
  return rows.some(({ segment, cell }) => segment === name && cell !== 'not_shown')
}

function* everyRow(sizes: readonly number[]): Iterable<number[]> {
  const [first, ...others] = sizes
  if (first === undefined) yield []
  else for (const rest of everyRow(others)) for (let own = 0; own <= first; own += 1) yield [own, ...rest]
}
