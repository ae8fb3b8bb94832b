import type { SegmentColumn } from '../segments/segment-person.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { BlockFact } from './block-fact.ts'
import { tenureBand } from './segments-of.ts'

/** What files said of people, by id. */
export type ImportedSegments = ReadonlyMap<string, Readonly<Partial<Record<SegmentColumn, string | undefined>>>>

/**
 * The facts of a block with the groups that were imported. What a file says of a person goes before what the directory
 * says; what it does not say stays as it was. The time somebody has been there is counted up to `on`.
 */
export function withImported(facts: readonly BlockFact[], imported: ImportedSegments, on: LocalDate): BlockFact[] {
  return facts.map((fact) => {
    const found = imported.get(fact.reportId)
    if (found === undefined) return fact
    const { hiredOn, ...named } = found
    const tenure = hiredOn === undefined ? {} : { tenure: tenureBand(hiredOn, on) }
    return { ...fact, segments: { ...fact.segments, ...named, ...tenure } }
  })
}
