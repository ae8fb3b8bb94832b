import { areProtectedValues } from '#domain/segments/protected-words'
import { mergeSegments } from '#domain/segments/merge-segments'
import { segmentColumns, type SegmentPerson } from '#domain/segments/segment-person'
import type { Problem } from '#contract/problem'
import type { Handler } from '../../ports/handler.ts'
import type { SegmentStore } from '../../ports/segment-store.ts'
import { showSegments, type SegmentsPorts } from '../show/segments-desk.ts'

/** Takes groups of people as HR has seen and confirmed them: all of them or none. The next release counts by them. */
export function importSegments(ports: SegmentsPorts): Handler<'importSegments'> {
  return async ({ input: { mode, version, people }, caller, now }) => {
    const fields = problemsOf(people)
    if (fields.length > 0) return { kind: 'bad-input', fields }
    const { segments } = ports
    const added = people.map((person) => byKey(segments, person))
    const all = mode === 'merge' ? mergeSegments(await segments.people(), added) : added
    const act = { at: now, by: caller.oid, what: mode, people: people.length }
    if ((await segments.keep(all, act, version)) === 'conflict')
      return { kind: 'conflict', current: await showSegments(ports) }
    return { kind: 'done', output: { segments: await showSegments(ports) } }
  }
}

function byKey(segments: SegmentStore, { address, segments: said }: SegmentPerson): SegmentPerson {
  return { address: segments.keyOf(address), segments: said }
}

/** What the page never sends, in case something else does. */
function problemsOf(people: readonly SegmentPerson[]): NonNullable<Problem['fields']> {
  const addresses = new Set(people.map(({ address }) => address))
  const hidden = segmentColumns.filter((column) =>
    areProtectedValues(people.map(({ segments }) => segments[column] ?? '')),
  )
  return [
    ...(addresses.size < people.length
      ? [{ field: 'people', problem: 'Somebody stands there more than once. Send one entry for each person.' }]
      : []),
    ...hidden.map((column) => ({
      field: 'people',
      problem: `"${column}" holds a characteristic that the law protects. It is no group here, whatever its name.`,
    })),
  ]
}
