import type { ImportedSegments } from '#domain/distribution/with-imported'
import type { SegmentPerson } from '#domain/segments/segment-person'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { SegmentStore } from '../../ports/segment-store.ts'

/**
 * What HR's file says of each person whom the directory knows, by id, noted as used for this block. Of two lines that name
 * one person by two of their addresses the later one holds. Nobody is read when nothing was imported.
 */
export async function importedSegments(
  { segments, people }: { segments: SegmentStore; people: Pick<PeopleStore, 'everyone'> },
  block: string,
): Promise<ImportedSegments> {
  const said = new Map((await segments.people()).map(({ address, segments: one }) => [address, one]))
  const found = new Map<string, SegmentPerson['segments']>()
  if (said.size === 0) return found
  const known = new Set<string>()
  for await (const { oid, addresses } of people.everyone())
    for (const key of addresses.map((address) => segments.keyOf(address))) {
      const one = said.get(key)
      if (one === undefined) continue
      known.add(key)
      found.set(oid, { ...found.get(oid), ...one })
    }
  await segments.noteUse({ block, people: said.size, known: known.size })
  return found
}
