import type { BlockFact } from '#domain/distribution/block-fact'
import { releaseBlock } from '#domain/distribution/release-block'
import { releasedTables } from '../../../api/jobs/releases/released-tables.ts'
import { attackedGroups } from './attacked-groups.ts'
import { knownOf } from './audit-organisations.ts'
import { tablesSaying } from './exchange.ts'
import type { Attacked, Found } from './known.ts'

type Figure = 'coverage' | 'reliability'

/** So many changes are tried for each sum: those after which the tables could stay as they are, whatever is hidden then. */
const tried = { alone: 12, exchanges: 60 }

/**
 * Attacks what a release hides, of organisations in which not every other one can be tried. Somebody who knows this program
 * and who is counted where gives one person another record, or two people each other's: one of a team or a hidden group, and
 * one elsewhere. Where the program, run on that organisation, writes the very same release, the sum could be another one. A
 * sum is reported that no such change is left for: what is hidden gives it away, though the words leave it open.
 *
 * What is reported could still be open in an organisation further away; what is not reported is open for certain.
 */
export function attackHiding(
  facts: readonly BlockFact[],
  dimensions: readonly { name: string }[],
  figure: Figure = 'coverage',
): Found[] {
  const tablesOf = (people: readonly BlockFact[]) =>
    releasedTables(releaseBlock({ block: '2026-09-07', facts: people, dimensions }))
  const tables = tablesOf(facts)
  const words = JSON.stringify(tables)
  const isSame = (changed: ReadonlyMap<number, BlockFact>) =>
    JSON.stringify(tablesOf(facts.map((fact, who) => changed.get(who) ?? fact))) === words
  if (tables.length === 0) return []
  const had = facts.map(({ heldSessions }) => ({ covered: heldSessions > 0, sessions: heldSessions }))
  const attacked: Attacked = { release: { tables }, people: facts.map(knownOf) }
  const says = tablesSaying(attacked, had)
  const { atoms, targets } = attackedGroups(attacked)
  const groups = targets.map(({ columns }) => new Set(columns.flatMap((column) => atoms[column] ?? [])))
  const open = new Set<ReadonlySet<number>>()
  const own = facts.map(({ keptSlots = 0 }, at) => (figure === 'coverage' ? Number(had[at]?.covered) : keptSlots))
  const asked = [...groups.entries()].filter(([, members]) => isAsked(members))
  for (const [, members] of asked)
    for (const changed of changesOf(members)) {
      if (open.has(members)) break
      if (isSame(changed)) for (const [, group] of asked) if (differs(group, changed)) open.add(group)
    }
  return asked.flatMap(([at, members]) => {
    const of = figure === 'coverage' ? () => 1 : (who: number) => facts[who]?.plannedSlots ?? 0
    const [size, value] = [sumOver(members, of), sumOver(members, (who) => own[who] ?? 0)]
    const about = targets[at]?.about ?? ''
    return open.has(members) ? [] : [{ figure: `${figure}, by what is hidden`, about, size, value }]
  })

  /** Everybody's sum is told, and who had nothing planned kept nothing. */
  function isAsked(members: ReadonlySet<number>): boolean {
    const isTold = members.size === facts.length
    return !isTold && (figure === 'coverage' || [...members].some((who) => (facts[who]?.plannedSlots ?? 0) > 0))
  }

  function differs(group: ReadonlySet<number>, changed: ReadonlyMap<number, BlockFact>): boolean {
    const valueOf = ({ keptSlots = 0, heldSessions }: BlockFact) =>
      figure === 'coverage' ? Number(heldSessions > 0) : keptSlots
    return (
      [...changed].reduce((sum, [who, fact]) => sum + (group.has(who) ? valueOf(fact) - (own[who] ?? 0) : 0), 0) !== 0
    )
  }

  function* changesOf(members: ReadonlySet<number>): Iterable<ReadonlyMap<number, BlockFact>> {
    for (const who of someOf([...members], tried.alone))
      for (const other of otherRecords(facts[who])) yield new Map([[who, other]])
    const pairs = [...members].flatMap((one) =>
      [...facts.keys()].flatMap((other) =>
        !members.has(other) && own[one] !== own[other] && couldDo(one, other) ? [[one, other] as const] : [],
      ),
    )
    for (const [one, other] of someOf(pairs, tried.exchanges)) {
      const [mine, theirs] = [facts[one], facts[other]]
      if (mine && theirs)
        yield new Map([
          [one, withRecordOf(mine, theirs)],
          [other, withRecordOf(theirs, mine)],
        ])
    }
  }

  function couldDo(one: number, other: number): boolean {
    return had[one]?.covered === had[other]?.covered || says(one, other)
  }
}

/** Some, spread over all there are. */
function someOf<One>(all: readonly One[], most: number): One[] {
  const step = Math.max(1, all.length / most)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}

/** What one person could have had instead: none, a first 1:1 in each planned slot or in none, one slot more or fewer. */
function otherRecords(fact: BlockFact | undefined): BlockFact[] {
  if (!fact) return []
  const { keptSlots = 0, plannedSlots = 0 } = fact
  const first = { ...fact, heldSessions: 4, heldMinutes: 120 }
  if (fact.heldSessions === 0)
    return [0, 1, plannedSlots].map((kept) => ({ ...first, keptSlots: Math.min(plannedSlots, kept) }))
  const others = [keptSlots - 1, keptSlots + 1].filter((kept) => kept >= 0 && kept <= plannedSlots)
  return [
    { ...fact, heldSessions: 0, heldMinutes: 0, keptSlots: 0 },
    ...others.map((kept) => ({ ...fact, keptSlots: kept })),
  ]
}

/** Somebody with what somebody else had; where they are counted and what was planned stays. */
function withRecordOf(fact: BlockFact, { heldSessions, heldMinutes, keptSlots = 0 }: BlockFact): BlockFact {
  return { ...fact, heldSessions, heldMinutes, keptSlots: Math.min(fact.plannedSlots ?? 0, keptSlots) }
}

function sumOver(members: Iterable<number>, of: (who: number) => number): number {
  let sum = 0
  for (const who of members) sum += of(who)
  return sum
}
