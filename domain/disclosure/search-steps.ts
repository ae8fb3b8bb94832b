import type { Bridge } from './bridges.ts'
import { figures } from './crowd.ts'
import { weightOf, type Kind, type Kinds, type Lane } from './kinds.ts'
import type { Room } from './room.ts'

/** Somebody of a kind, inside the group or not, whose record is another one. */
export type Step = { readonly kind: Kind; readonly lane: Lane; readonly isInside: boolean }

/** Steps that follow one another, one or two at a time. `wrong`: how far the published figures are from the truth then. */
type Path = {
  readonly now: readonly Step[]
  readonly before: Path | undefined
  readonly steps: number
  readonly wrong: number
  /** By how much the group's sum differs. */
  readonly aside: number
  /** One number for the sums everywhere. */
  readonly sums: number
}

/** So many steps may follow one another; so many are weighed for a question, and for one before anything is hidden for it. */
const most = { steps: 24, followed: 12, classes: 400, tries: 1_000, longTries: 4_000 }
const start = { before: undefined, steps: 0, wrong: 0, aside: 0, sums: 0 } as const

/**
 * Steps after which all that is published is true and the group's sum is not, or `undefined` when none were found, and
 * how many were weighed. A path goes on where a figure is untrue: with somebody who is counted there and could have less,
 * or more, of it. The paths with the least that is untrue are followed first, and none twice to the same sums.
 */
export function searchSteps(input: {
  kinds: Kinds
  room: Room
  /** How many of each kind are in the group. */
  inGroup: ReadonlyMap<Kind, number>
  /** The figure asked for. */
  place: 0 | 1 | 2
  isLong: boolean
}): { steps: Step[] | undefined; tried: number } {
  const { kinds, room, inGroup, place } = input
  const sums = new Int32Array(room.less.length)
  const seen = new Set<number>()
  const waiting: Path[][] = []
  let done: Path | undefined
  let left = input.isLong ? most.longTries : most.tries
  let tried = 0

  for (const lane of new Set([...inGroup.keys()].flatMap(({ lanes }) => lanes)))
    if (lane.change[place] !== 0) wait(one(undefined, lane, true))
  for (let path = next(); path && !done && left > 0; path = next()) {
    if (path.steps >= most.steps) continue
    for (const step of stepsOf(path)) put(step, 1)
    follow(path)
    for (const step of stepsOf(path)) put(step, -1)
  }
  return { steps: done && stepsOf(done), tried }

  function next(): Path | undefined {
    for (const paths of waiting) {
      const path = paths?.pop()
      if (path) return path
    }
    return undefined
  }

  /** Adds all steps that make an untrue figure less so: bridges first, which change little else. */
  function follow(path: Path): void {
    const at = mostTelling(path)
    if (at === undefined) return
    const [cell, figure] = [Math.floor(at / figures.length), (at % figures.length) as 0 | 1 | 2]
    const helps = (sums[at] ?? 0) > (room.more[at] ?? 0) ? 'falling' : 'rising'
    const wanted = helps === 'rising' ? 1 : -1
    for (const bridges of kinds.bridges(cell).values())
      if ((bridges[0]?.gives.change[figure] ?? 0) * wanted > 0) for (const bridge of bridges) wait(across(path, bridge))
    const best: Path[] = []
    for (const alike of kinds.inCell(cell).slice(0, most.classes))
      for (const lane of alike[helps][figure] ?? [])
        for (const isInside of [true, false]) keepBest(best, one(path, lane, isInside), most.followed)
    for (const next of best) wait(next)
  }

  /** An untrue figure where few can help. */
  function mostTelling(path: Path): number | undefined {
    let [best, fewest] = [undefined as number | undefined, Infinity]
    for (const { lane } of stepsOf(path))
      for (const at of lane.places) {
        const few = kinds.inCell(Math.floor(at / figures.length)).length
        if (few >= fewest || outside(at, 0) === 0) continue
        best = at
        fewest = few
      }
    return best
  }

  /** The path with one more step, unless it was there before or nobody is left for it. */
  function one(before: Path | undefined, lane: Lane, isInside: boolean): Path | undefined {
    tried += 1
    const from = before ?? start
    const aside = from.aside + (isInside ? lane.change[place] : 0)
    const key = from.sums + lane.weight + (aside - from.aside) * asideWeight
    if (seen.has(key)) return undefined
    const kind = lane.kinds.find((one) => free(before, one, isInside) > 0)
    if (!kind) return undefined
    let wrong = from.wrong
    for (const [nth, at] of lane.places.entries()) wrong += wrongBy(at, lane.by[nth] ?? 0)
    return { now: [{ kind, lane, isInside }], before, steps: from.steps + 1, wrong, aside, sums: key }
  }

  /** The path with two people outside the group more. */
  function across(before: Path, { gives, takes }: Bridge): Path | undefined {
    tried += 1
    const sums = before.sums + gives.weight + takes.weight
    if (done || seen.has(sums)) return undefined
    const giver = gives.kinds.find((some) => free(before, some, false) > 0)
    const taker = takes.kinds.find((some) => free(before, some, false) > 0)
    if (!giver || !taker) return undefined
    let { wrong } = before
    for (const [table, from] of gives.alike.places.entries()) {
      const to = takes.alike.places[table] ?? -1
      if (from === to) continue
      for (const [figure, more] of gives.change.entries()) {
        if (from >= 0) wrong += wrongBy(figures.length * from + figure, more)
        if (to >= 0) wrong += wrongBy(figures.length * to + figure, -more)
      }
    }
    const now = [
      { kind: giver, lane: gives, isInside: false },
      { kind: taker, lane: takes, isInside: false },
    ]
    return { ...before, now, before, steps: before.steps + 1, wrong, sums }
  }

  function wait(path: Path | undefined): void {
    if (!path || done || seen.has(path.sums)) return
    seen.add(path.sums)
    left -= 1
    if (path.wrong > 0) (waiting[2 * path.wrong + path.steps] ??= []).push(path)
    else if (path.aside !== 0) done = path
  }

  /** How many of a kind are left for a step. */
  function free(before: Path | undefined, kind: Kind, isInside: boolean): number {
    const inside = inGroup.get(kind) ?? 0
    let some = isInside ? inside : kind.count - inside
    for (let one = before; one && some > 0; one = one.before)
      for (const step of one.now) if (step.kind === kind && step.isInside === isInside) some -= 1
    return some
  }

  function put({ lane }: Step, times: 1 | -1): void {
    for (let one = 0; one < lane.places.length; one += 1) {
      const at = lane.places[one] ?? 0
      sums[at] = (sums[at] ?? 0) + times * (lane.by[one] ?? 0)
    }
  }

  function wrongBy(at: number, more: number): number {
    return more === 0 ? 0 : outside(at, more) - outside(at, 0)
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

/** Keeps the few after which least is untrue. */
function keepBest(best: Path[], next: Path | undefined, most: number): void {
  if (!next || (best.length === most && next.wrong >= (best.at(-1)?.wrong ?? 0))) return
  const at = best.findIndex(({ wrong }) => wrong > next.wrong)
  best.splice(at < 0 ? best.length : at, 0, next)
  if (best.length > most) best.pop()
}

function stepsOf(path: Path): Step[] {
  const steps: Step[] = []
  for (let one: Path | undefined = path; one; one = one.before) steps.push(...one.now)
  return steps
}
