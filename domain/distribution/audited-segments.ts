import type { AuditedCell } from '../disclosure/protect-cells.ts'
import { protectCells } from '../disclosure/protect-cells.ts'
import { noPrior, type SlotPrior } from '../disclosure/room.ts'
import type { BlockFact } from './block-fact.ts'
import type { PublishRules } from './group.ts'
import { judgeSegments, parentKey, segmentKey, type Dimension, type JudgedSegment } from './judge-segments.ts'
import { segmentTallies, type Tally } from './segment-tally.ts'

/** A segment with its counts of all people, of those with planned slots, and what may be shown of it. */
export type AuditedSegment = {
  segment: string
  inside?: string
  tally: Tally
  slots: Tally | undefined
  isShown: boolean
  showsKept: boolean
}

export type AuditedTables = {
  whole: AuditedSegment
  byDimension: Map<string, AuditedSegment[]>
}

/**
 * Counts every segment of every dimension and decides what may be shown: first by the three tests, each dimension by
 * itself, then by the audit over all of them together. Kept slots are shown where the people who had some pass as well.
 *
 * The caller has made sure that the whole passes; `whole` counts it, once with everybody and once with those who had
 * planned slots, and `priorOf` says towards what a segment's kept slots are pulled.
 */
export function auditedSegments(input: {
  people: readonly BlockFact[]
  dimensions: readonly Dimension[]
  rules: PublishRules
  whole: { tally: Tally; slots: Tally | undefined }
  prior: SlotPrior
}): AuditedTables {
  const { people, dimensions, rules, whole, prior } = input
  const withSlots = people.filter((fact) => (fact.plannedSlots ?? 0) > 0)
  const judged = judgeSegments({ eligible: people, dimensions, rules })
  const judgedSlots = whole.slots ? judgeSegments({ eligible: withSlots, dimensions, rules }) : new Map<string, never>()
  const cells: AuditedCell[] = [
    { ...sizes(whole.tally, whole.slots), isShown: true, showsKept: whole.slots !== undefined, prior: noPrior },
  ]
  const tables: ((fact: BlockFact) => number)[] = [() => 0]
  const numbers = new Map<string, Map<string, number>>()
  const byDimension = new Map<string, AuditedSegment[]>()
  const slotsOf = new Map(
    dimensions.map(({ name }) => [name, segmentTallies(withSlots, segmentKey(name, dimensions))] as const),
  )
  for (const { name, inside } of dimensions) {
    const known = new Map<string, number>()
    numbers.set(name, known)
    const visibleSlots = new Set(
      (judgedSlots.get(name) ?? []).flatMap((one: JudgedSegment) => (one.isVisible ? one.key : [])),
    )
    for (const { key, tally, isVisible } of judged.get(name) ?? []) {
      const parent = parentKey(key)
      const slots = slotsOf.get(name)?.get(key)
      known.set(key, cells.length)
      cells.push({
        ...sizes(tally, slots),
        isShown: isVisible,
        showsKept: isVisible && visibleSlots.has(key),
        prior,
        inside: parent === undefined || inside === undefined ? undefined : numbers.get(inside)?.get(parent),
      })
    }
    const keyOf = segmentKey(name, dimensions)
    tables.push((fact) => known.get(keyOf(fact)) ?? 0)
  }
  protectCells({ people, tables, cells })
  for (const [name, segments] of judged)
    byDimension.set(
      name,
      segments.map(({ key, segment, inside, tally }) => {
        const cell = cells[numbers.get(name)?.get(key) ?? 0]
        return {
          segment,
          ...(inside === undefined ? {} : { inside }),
          tally,
          slots: slotsOf.get(name)?.get(key),
          isShown: cell?.isShown ?? false,
          showsKept: (cell?.isShown && cell.showsKept) ?? false,
        }
      }),
    )
  const [first] = cells
  return {
    whole: { segment: 'whole', ...whole, isShown: first?.isShown ?? false, showsKept: first?.showsKept ?? false },
    byDimension,
  }
}

function sizes(tally: Tally, slots: Tally | undefined) {
  return { n: tally.n, slots: slots?.n ?? 0 }
}
