import { figures } from './crowd.ts'
import { weightOf, type Kind, type Kinds, type Lane } from './kinds.ts'
import type { Room } from './room.ts'

/** Somebody of a kind, inside the group or not, whose record is another one. */
export type Step = { readonly kind: Kind; readonly lane: Lane; readonly isInside: boolean }

/** Steps that follow one another. `wrong`: how far the published figures are from the truth after them. */
type Path = Step & {
  readonly before: Path | undefined
  readonly steps: number
  readonly wrong: number
  /** By how much the group's sum differs. */
  readonly aside: number
  /** One number for the sums everywhere. */
  readonly sums: number
}

/** So many steps may follow one another; so many are weighed for a question, and for the last one before all is withheld. */
const most = { steps: 24, tries: 1_000, lastTries: 20_000 }
const start = { before: undefined, steps: 0, wrong: 0, aside: 0, sums: 0 } as const

/**
 * Steps after which all that is published is true and the group's sum is not, or `undefined` when none were found. A
 * path goes on where a figure is untrue: with somebody who is counted there and could have less, or more, of it. The
 * paths with the least that is untrue are followed first, and none twice to the same sums.
 */
export function searchSteps(input: {
  kinds: Kinds
  room: Room
  /** How many of each kind are in the group. */
  inGroup: ReadonlyMap<Kind, number>
  /** The figure asked for. */
  place: 0 | 1 | 2
  isLast: boolean
}): Step[] | undefined {
  const { kinds, room, inGroup, place } = input
  const sums = new Int32Array(room.less.length)
  const seen = new Set<number>()
  const waiting: Path[][] = []
  let done: Path | undefined
  let left = input.isLast ? most.lastTries : most.tries

  for (const lane of new Set([...inGroup.keys()].flatMap(({ lanes }) => lanes)))
    if (lane.change[place] !== 0) add(undefined, lane, true)
  for (let path = next(); path && !done && left > 0; path = next()) {
    if (path.steps >= most.steps) continue
    for (let one: Path | undefined = path; one; one = one.before) put(one, 1)
    follow(path)
    for (let one: Path | undefined = path; one; one = one.before) put(one, -1)
  }
  return done && stepsOf(done)

  function next(): Path | undefined {
    for (const paths of waiting) {
      const path = paths?.pop()
      if (path) return path
    }
    return undefined
  }

  /** Adds all steps that make an untrue figure less so. */
  function follow(path: Path): void {
    const at = mostTelling(path)
    if (at === undefined) return
    const figure = at % figures.length
    const helps = (sums[at] ?? 0) > (room.more[at] ?? 0) ? 'falling' : 'rising'
    for (const alike of kinds.inCell(Math.floor(at / figures.length)))
      for (const lane of alike[helps][figure] ?? []) {
        add(path, lane, true)
        add(path, lane, false)
        if (done) return
      }
  }

  /** An untrue figure where few can help. */
  function mostTelling(path: Path): number | undefined {
    let [best, fewest] = [undefined as number | undefined, Infinity]
    for (let one: Path | undefined = path; one; one = one.before)
      for (const at of one.lane.places) {
        const few = kinds.inCell(Math.floor(at / figures.length)).length
        if (few >= fewest || outside(at, 0) === 0) continue
        best = at
        fewest = few
      }
    return best
  }

  function add(before: Path | undefined, lane: Lane, isInside: boolean): void {
    const from = before ?? start
    const aside = from.aside + (isInside ? lane.change[place] : 0)
    const key = from.sums + lane.weight + (aside - from.aside) * asideWeight
    if (seen.has(key)) return
    const kind = lane.kinds.find((one) => free(before, one, isInside) > 0)
    if (!kind) return
    seen.add(key)
    left -= 1
    let wrong = from.wrong
    for (let one = 0; one < lane.places.length; one += 1) {
      const at = lane.places[one] ?? 0
      wrong += outside(at, lane.by[one] ?? 0) - outside(at, 0)
    }
    const path = { kind, lane, isInside, before, steps: from.steps + 1, wrong, aside, sums: key }
    if (wrong > 0) (waiting[2 * wrong + path.steps] ??= []).push(path)
    else if (aside !== 0) done = path
  }

  /** How many of a kind are left for a step. */
  function free(before: Path | undefined, kind: Kind, isInside: boolean): number {
    const inside = inGroup.get(kind) ?? 0
    let some = isInside ? inside : kind.count - inside
    for (let one = before; one && some > 0; one = one.before)
      if (one.kind === kind && one.isInside === isInside) some -= 1
    return some
  }

  function put({ lane }: Step, times: 1 | -1): void {
    for (let one = 0; one < lane.places.length; one += 1) {
      const at = lane.places[one] ?? 0
      sums[at] = (sums[at] ?? 0) + times * (lane.by[one] ?? 0)
    }
  }

  /** How far a sum lies outside its room once it is changed by so much. */
  function outside(at: number, more: number): number {
    const sum = (sums[at] ?? 0) + more
    const [least, greatest] = [room.less[at] ?? 0, room.more[at] ?? 0]
    if (sum < least) return least - sum
    return sum > greatest ? sum - greatest : 0
  }
}

const asideWeight = weightOf(-1)

function stepsOf(path: Path): Step[] {
  const steps: Step[] = []
  for (let one: Path | undefined = path; one; one = one.before) steps.push(one)
  return steps
}
