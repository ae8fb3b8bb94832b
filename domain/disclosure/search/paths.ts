import type { Bridge } from './bridges.ts'
import { weightOf, type Kind, type Lane, type KindsIn } from '../lane.ts'
import type { Sums } from './sums.ts'

/** Somebody of a kind, inside the group or not, whose record is another one. */
export type Step = { readonly kind: Kind; readonly lane: Lane; readonly isInside: boolean }

/** Steps that follow one another, one or two at a time. `wrong`: how far the published figures are from the truth then. */
export type Path = {
  readonly now: readonly Step[]
  readonly before: Path | undefined
  readonly steps: number
  readonly wrong: number
  /** By how much the group's sum differs. */
  readonly aside: number
  /** One number for the sums everywhere. */
  readonly key: number
}

export type Paths = {
  /** The path with one more step; nothing when it would lead to sums that were seen, or nobody is left for it. `wrong` where it is known. */
  withOne(before: Path | undefined, lane: Lane, isInside: boolean, wrong?: number): Path | undefined
  /** The path with two people outside the group more. */
  withTwo(before: Path, bridge: Bridge): Path | undefined
}

const start = { steps: 0, wrong: 0, aside: 0, key: 0 }
const asideWeight = weightOf(-1)

/**
 * Makes longer paths out of shorter ones, for a group and the figure that is asked for. `sums` hold what the path before
 * has changed.
 */
export function pathsFor(input: {
  inGroup: KindsIn
  place: 0 | 1 | 2
  sums: Sums
  isSeen: (key: number) => boolean
}): Paths {
  const { inGroup, place, sums, isSeen } = input

  /** Somebody who has no other record on the path yet. */
  function free(before: Path | undefined, lane: Lane, isInside: boolean): Step[] {
    const kind = lane.kinds.find((one) => left(before, one, isInside) > 0)
    return kind ? [{ kind, lane, isInside }] : []
  }

  function left(before: Path | undefined, kind: Kind, isInside: boolean): number {
    const inside = inGroup.get(kind) ?? 0
    let some = isInside ? inside : kind.count - inside
    for (let path = before; path && some > 0; path = path.before)
      for (const step of path.now) if (step.kind === kind && step.isInside === isInside) some -= 1
    return some
  }

  return {
    withOne: (before, lane, isInside, known) => {
      const from = before ?? start
      const more = isInside ? lane.change[place] : 0
      const key = from.key + lane.weight + more * asideWeight
      if (isSeen(key)) return undefined
      const now = free(before, lane, isInside)
      if (now.length === 0) return undefined
      const wrong = known ?? from.wrong + sums.wrongByLane(lane)
      return { now, before, steps: from.steps + 1, wrong, aside: from.aside + more, key }
    },
    withTwo: (before, { gives, takes }) => {
      const key = before.key + gives.weight + takes.weight
      if (isSeen(key)) return undefined
      const now = [...free(before, gives, false), ...free(before, takes, false)]
      if (now.length < 2) return undefined
      const wrong = before.wrong + sums.wrongByBoth(gives, takes)
      return { now, before, steps: before.steps + 1, wrong, aside: before.aside, key }
    },
  }
}

export function stepsOf(path: Path): Step[] {
  const steps: Step[] = []
  for (let one: Path | undefined = path; one; one = one.before) steps.push(...one.now)
  return steps
}
