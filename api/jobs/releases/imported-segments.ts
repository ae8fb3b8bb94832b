import type { ImportedSegments } from '#domain/distribution/with-imported'
import type { SegmentPerson } from '#domain/segments/segment-person'
import type { JobPorts } from '../job-ports.ts'

/**
 * What HR's file says of each person whom the directory knows, by id. Of two lines that name one person by two of their
 * addresses the later one holds. Nobody is read when nothing was imported.
 */
export async function importedSegments({
  segments,
  people,
}: Pick<JobPorts, 'segments' | 'people'>): Promise<ImportedSegments> {
  const said = new Map((await segments.people()).map(({ address, segments: one }) => [address, one]))
  const found = new Map<string, SegmentPerson['segments']>()
  if (said.size === 0) return found
  for await (const { oid, addresses } of people.everyone())
    for (const address of addresses) {
      const one = said.get(segments.keyOf(address))
      if (one !== undefined) found.set(oid, { ...found.get(oid), ...one })
    }
  return found
}
