import type { ReadReleaseOutput } from '#contract/read-release'
import { z } from 'zod'
import type { Attacked, KnownPerson, Release } from './known.ts'

const person = z.object({
  manager: z.string(),
  segments: z.record(z.string(), z.string()).default({}),
  slots: z.int().min(0).optional(),
})
const counts = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.int().min(0))))
const release = z.looseObject({
  tables: z.array(
    z.looseObject({
      attribute: z.string(),
      cells: z.array(z.looseObject({ segment: z.string(), shown: z.boolean() })),
      total: z.looseObject({ segment: z.string(), shown: z.boolean() }),
    }),
  ),
})
const audited = z.object({ release, people: z.array(person).optional(), counts: counts.optional() })

/** Reads what is to be audited; a bare release is one too. Each attack is a release with what is known beside it. */
export function readAudited(json: unknown): { release: Release; attacks: Attacked[] } {
  const wrapped = audited.safeParse(json)
  const read = wrapped.success ? wrapped.data : { release: release.parse(json) }
  const given = read.release as unknown as Extract<ReadReleaseOutput, { kind: 'released' }>
  const attacks: Attacked[] = []
  if ('people' in read && read.people) attacks.push({ release: given, people: read.people })
  if ('counts' in read && read.counts)
    for (const [attribute, groups] of Object.entries(read.counts)) {
      const tables = given.tables.filter((table) => table.attribute === attribute)
      if (tables.length > 0) attacks.push({ release: { tables }, people: peopleOf(attribute, groups) })
    }
  return { release: given, attacks }
}

function peopleOf(
  attribute: string,
  groups: Readonly<Record<string, Readonly<Record<string, number>>>>,
): KnownPerson[] {
  return Object.entries(groups).flatMap(([group, managers]) =>
    Object.entries(managers).flatMap(([manager, people]) =>
      Array.from({ length: people }, () => ({ manager, segments: { [attribute]: group } })),
    ),
  )
}
