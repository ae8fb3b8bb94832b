import { ownPairs } from '#domain/people/own-pairs'
import type { ErasureStore } from '../../ports/erasure-store.ts'
import type { ErasePersonOutput } from '#contract/erase-person'
import type { Answer, Handler } from '../../ports/handler.ts'
import type { ImportedFigures } from '../../ports/imported-figures.ts'
import type { SegmentStore } from '../../ports/segment-store.ts'
import { leaveSegments } from '../hr/leave-segments.ts'
import type { PeopleStore } from '../../ports/people-store.ts'

type Ports = {
  people: Pick<PeopleStore, 'personAt' | 'personWithLines'>
  segments: SegmentStore
  importedFigures: Pick<ImportedFigures, 'forgetAuthor'>
  erasure: ErasureStore
}

/** So many pairs one call removes: each takes a dozen requests, and a call must end in time. */
const mostPairs = 10

/**
 * Erases somebody who has left. While the directory still names them as a colleague it is refused: the next night would
 * write them down again.
 */
export function erasePerson(
  { people, segments, importedFigures, erasure }: Ports,
  most = mostPairs,
): Handler<'erasePerson'> {
  return async ({ input: { address }, caller, now }) => {
    const person = await people.personAt(address)
    const half = person === undefined ? await erasure.halfErased(address) : undefined
    if (half !== undefined)
      return { kind: 'done', output: { isDone: true, removed: await erasure.person(half, address) } }
    if (person === undefined) return refused('nobody')
    if (person.isEnabled && !person.isGuest && person.isOutside !== true) return refused('still-here')
    const { lines } = await people.personWithLines(person.oid)
    const pairs = ownPairs(person.oid, lines, now.slice(0, 10))
    const { addresses } = person
    let removed = await leaveSegments(segments, { addresses, by: caller.oid, now })
    removed += await importedFigures.forgetAuthor(person.oid)
    removed += await segments.forgetAuthor(person.oid)
    for (const { pairId } of pairs.slice(0, most)) removed += await erasure.pair(pairId)
    if (pairs.length > most) return { kind: 'done', output: { isDone: false, removed } }
    return { kind: 'done', output: { isDone: true, removed: removed + (await erasure.person(person.oid, address)) } }
  }
}

function refused(why: 'nobody' | 'still-here'): Answer<ErasePersonOutput> {
  return { kind: 'done', output: { isDone: true, removed: 0, refused: why } }
}
