import type { SegmentsDesk } from '#contract/import-segments'
import type { Colleagues } from '../../ports/colleagues.ts'
import type { SegmentStore } from '../../ports/segment-store.ts'

export type SegmentsPorts = { segments: SegmentStore; colleagues: Pick<Colleagues, 'find'> }

/** The imported groups as HR reads them, with the names of those who imported. */
export async function showSegments({ segments, colleagues }: SegmentsPorts): Promise<SegmentsDesk> {
  const { acts, ...state } = await segments.state()
  const oids = [...new Set(acts.map(({ by }) => by))].filter((oid) => oid !== '')
  const found = await Promise.all(oids.map((oid) => colleagues.find(oid)))
  const names = new Map(oids.map((oid, at) => [oid, found[at]?.displayName ?? null]))
  return { ...state, deeds: acts.map((act) => ({ ...act, by: names.get(act.by) ?? null })) }
}
