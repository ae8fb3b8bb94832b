import { expect, test } from 'vitest'
import type { FigureStep } from './changes.ts'
import type { Alike, Kind, Lane, KindsIn } from './lane.ts'
import type { Step } from './search/paths.ts'
import { proofsFor } from './proofs.ts'
import type { Room } from './room.ts'

const alike: Alike = { cells: [0], places: [0], lanes: new Map(), rising: [[], [], []], falling: [[], [], []] }

/** So many people of whom each could have another record, which changes the first sum of the first cell. */
function someKind(count: number, change: FigureStep): Kind & { lanes: [Lane] } {
  const lane = { alike, change, code: 0, places: [0], by: [change[0]], weight: 0, kinds: [] }
  return { alike, lanes: [lane], count }
}

/** A group with so many of these kinds. */
const groupOf = (...some: readonly (readonly [Kind, number])[]): KindsIn => {
  const counts = new Map(some)
  const people = () => some.reduce((sum, [, count]) => sum + count, 0)
  return { people, keys: () => counts.keys(), get: (kind) => counts.get(kind) }
}

const step = (kind: Kind & { lanes: [Lane] }, isInside: boolean): Step => ({ kind, lane: kind.lanes[0], isInside })
const exact = (): Room => ({ less: Int32Array.of(0), more: Int32Array.of(0), readAnew: () => {}, version: () => 0 })

test('what was found for somebody holds for a group with one like them, as long as those who make up for it stand outside', () => {
  const [one, other] = [someKind(3, [1, 0, 0]), someKind(2, [-1, 0, 0])]
  const proofs = proofsFor(exact())
  expect(proofs.hold(groupOf([one, 1]), 0)).toBeUndefined()
  proofs.keep([step(one, true), step(other, false)], 0)
  expect(proofs.hold(groupOf([one, 2]), 0)).toBeDefined()
  expect(proofs.hold(groupOf([one, 1], [other, 1]), 0)).toBeDefined()
  expect(proofs.hold(groupOf([one, 1], [other, 2]), 0)).toBeUndefined()
  expect(proofs.hold(groupOf([other, 1]), 0)).toBeUndefined()
  expect(proofs.hold(groupOf([one, 1]), 1)).toBeUndefined()
})

test('it proves nothing any more once so much is told that a figure would be untrue', () => {
  let version = 0
  const room = { ...exact(), more: Int32Array.of(1), version: () => version }
  const one = someKind(3, [1, 0, 0])
  const proofs = proofsFor(room)
  proofs.keep([step(one, true)], 0)
  expect(proofs.hold(groupOf([one, 1]), 0)).toBeDefined()
  room.more[0] = 0
  version += 1
  expect(proofs.hold(groupOf([one, 1]), 0)).toBeUndefined()
})

test('of two in the group nothing is kept: their changes may make up for each other in another group', () => {
  const one = someKind(3, [1, 0, 0])
  const proofs = proofsFor({ ...exact(), more: Int32Array.of(2) })
  proofs.keep([step(one, true), step(one, true)], 0)
  expect(proofs.hold(groupOf([one, 2]), 0)).toBeUndefined()
})
