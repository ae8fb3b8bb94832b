import type { Kind, KindsIn } from './lane.ts'
import type { Step } from './search/paths.ts'
import type { Room } from './room.ts'

/** Different organisations in which one person of a group has another record and all others who have stand outside. */
export type Proofs = {
  /** The steps of one that was found for somebody of a kind in this group, and proves the same for the group. */
  hold(inGroup: KindsIn, place: 0 | 1 | 2): readonly Step[] | undefined
  /** Keeps the steps of one that was found, when it is of this form. */
  keep(steps: readonly Step[], place: 0 | 1 | 2): void
}

/** How many of which kinds stand outside, and by how much each sum differs: added up once, asked for often. */
type Proof = {
  readonly steps: readonly Step[]
  readonly needed: readonly (readonly [Kind, number])[]
  readonly sums: readonly (readonly [number, number])[]
  /** At which state of what is told it was last seen whether the figures stay true, and whether they do. */
  seenAt: number
  isTrue: boolean
  /** A group of up to so many leaves enough people of all kinds outside, whoever is in it. */
  spare: number
}

/**
 * Remembers for each kind of people what was found last. Teams are many and kinds are few: what somebody of one team could
 * exchange with people elsewhere, somebody of the same kind in another team can as well, as long as those people are not in
 * that team. Whether the published figures stay true is looked at anew whenever something else is told.
 */
export function proofsFor(room: Room): Proofs {
  const known = [new Map<Kind, Proof>(), new Map<Kind, Proof>(), new Map<Kind, Proof>()]

  function holds(proof: Proof, inGroup: KindsIn): boolean {
    if (!isTrue(proof)) return false
    if (proof.spare >= inGroup.people()) return true
    for (const [kind, some] of proof.needed)
      if (kind.count < some || kind.count - (inGroup.get(kind) ?? 0) < some) return false
    return true
  }

  function isTrue(proof: Proof): boolean {
    if (proof.seenAt !== room.version()) {
      proof.seenAt = room.version()
      proof.isTrue = proof.sums.every(([at, sum]) => sum >= (room.less[at] ?? 0) && sum <= (room.more[at] ?? 0))
      proof.spare = proof.needed.reduce((least, [kind, some]) => Math.min(least, kind.count - some), Infinity)
    }
    return proof.isTrue
  }

  return {
    hold: (inGroup, place) => {
      for (const kind of inGroup.keys()) {
        const proof = known[place]?.get(kind)
        if (proof && holds(proof, inGroup)) return proof.steps
      }
      return undefined
    },
    keep: (steps, place) => {
      const inside = steps.filter(({ isInside }) => isInside)
      const [only] = inside
      if (only && inside.length === 1 && only.lane.change[place] !== 0) known[place]?.set(only.kind, proofOf(steps))
    },
  }
}

function proofOf(steps: readonly Step[]): Proof {
  const needed = new Map<Kind, number>()
  const sums = new Map<number, number>()
  for (const { kind, lane, isInside } of steps) {
    if (!isInside) needed.set(kind, (needed.get(kind) ?? 0) + 1)
    for (const [nth, at] of lane.places.entries()) sums.set(at, (sums.get(at) ?? 0) + (lane.by[nth] ?? 0))
  }
  return { steps, needed: [...needed], sums: [...sums], seenAt: -1, isTrue: false, spare: 0 }
}
