import { minutesBetween } from '../time/minutes-between.ts'
import { marksOf } from './entry-mark.ts'
import type { EntryMark } from './occurrence.ts'
import { rankOf } from './merge-slots.ts'
import type { Occurrence } from './occurrence.ts'

/** A slot that was known and is seen again. `isMoved`: only its id says so, as it is planned for another time now. */
export type SeenAgain = { before: Occurrence; seen: Occurrence; isMoved: boolean }
export type Recognised = {
  again: SeenAgain[]
  /** Known ones that are part of another known one now: two slots that were put together, planned once. */
  absorbed: Set<Occurrence>
  fresh: Occurrence[]
}

/**
 * Which slots are known already. An entry is known by its shared id and planned start; a single meeting that was moved by
 * its id, or by its shared id when that stands exactly once in the ledger and once in the reading, however far it moved.
 */
export function recognise(ledger: readonly Occurrence[], reading: readonly Occurrence[]): Recognised {
  const byKey = indexBy(ledger, ({ key }) => key)
  const byId = indexBy(ledger, ({ id }) => id)
  const byUid = indexBy(ledger, ({ uid }) => uid)
  const timesRead = indexBy(reading, ({ uid }) => uid)
  const moved = (mark: EntryMark): Occurrence[] => {
    const isUnique = byUid.get(mark.uid)?.length === 1 && timesRead.get(mark.uid)?.length === 1
    return [...(byId.get(mark.id) ?? []), ...(isUnique ? (byUid.get(mark.uid) ?? []) : [])]
  }

  const claims: (SeenAgain & { rank: number })[] = []
  for (const seen of reading) {
    const strong = new Set(marksOf(seen).flatMap(({ key }) => byKey.get(key) ?? []))
    const known = strong.size > 0 ? strong : new Set(marksOf(seen).flatMap(moved))
    for (const before of known) claims.push({ before, seen, isMoved: strong.size === 0, rank: rankOf(seen) })
  }
  return assign(claims, reading)
}

function assign(claims: readonly (SeenAgain & { rank: number })[], reading: readonly Occurrence[]): Recognised {
  const again = new Map<Occurrence, SeenAgain>()
  const taken = new Set<Occurrence>()
  for (const { before, seen, isMoved } of claims.toSorted(byStrength)) {
    if (again.has(before) || taken.has(seen)) continue
    again.set(before, { before, seen, isMoved })
    taken.add(seen)
  }
  const absorbed = new Set(claims.filter(({ before }) => !again.has(before)).map(({ before }) => before))
  // The called-off rest of a slot that goes on says nothing new.
  const rest = new Set(claims.filter(({ seen, rank }) => !taken.has(seen) && rank === 2).map(({ seen }) => seen))
  const fresh = reading.filter((seen) => !taken.has(seen) && !rest.has(seen))
  return { again: [...again.values()], absorbed, fresh }
}

type Claim = SeenAgain & { rank: number }

function byStrength(one: Claim, other: Claim): number {
  return (
    Number(one.isMoved) - Number(other.isMoved) ||
    one.rank - other.rank ||
    Number(other.before.isSettled) - Number(one.before.isSettled) ||
    farness(one) - farness(other) ||
    (one.before.plannedAt < other.before.plannedAt ? -1 : 1)
  )
}

function farness({ before, seen }: Claim): number {
  return Math.abs(minutesBetween(before.startAt, seen.startAt))
}

function indexBy(slots: readonly Occurrence[], name: (mark: EntryMark) => string): Map<string, Occurrence[]> {
  const index = new Map<string, Set<Occurrence>>()
  for (const slot of slots)
    for (const mark of marksOf(slot)) {
      const known = index.get(name(mark))
      if (known) known.add(slot)
      else index.set(name(mark), new Set([slot]))
    }
  return new Map([...index].map(([key, found]) => [key, [...found]]))
}
