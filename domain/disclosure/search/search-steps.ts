import { figures } from '../crowd.ts'
import type { FigureStep } from '../changes.ts'
import type { Kinds } from '../kinds.ts'
import type { Kind, Lane, KindsIn } from '../lane.ts'
import { pathsFor, stepsOf, type Path, type Paths, type Step } from './paths.ts'
import type { Sums } from './sums.ts'

/**
 * So many steps may follow one another, so many paths with one step more are followed, out of so many classes of people;
 * so many are weighed for a question, and for one before anything is hidden for it.
 */
const most = { steps: 24, followed: 12, classes: 400, tries: 1_000, longTries: 4_000 }

type Params = {
  kinds: Kinds
  /** The sums as they are, to which a search puts them back. */
  sums: Sums
  /** How many of each kind are in the group. */
  inGroup: KindsIn
  /** The figure asked for. */
  place: 0 | 1 | 2
  isLong: boolean
  /** Changes to begin with, in all figures but kept slots: of which kinds, inside the group or not. */
  begin?: readonly Begun[]
}

/** What somebody of a kind has more or less of covered and under-coached; what they kept is still to be found. */
export type Begun = { readonly kind: Kind; readonly change: FigureStep; readonly isInside: boolean }

/** What a search has seen so far. */
type Search = {
  readonly kinds: Kinds
  readonly sums: Sums
  readonly paths: Paths
  readonly seen: Set<number>
  /** Paths to go on with, by how much is untrue and how long they are. */
  readonly waiting: Path[][]
  /** None waits before this place. */
  from: number
  done: Path | undefined
  left: number
  tried: number
}

/**
 * Steps after which all that is published is true and the group's sum is not, or `undefined` when none were found, and
 * how many were weighed. A path goes on where a figure is untrue: with somebody who is counted there and could have less,
 * or more, of it. The paths with the least that is untrue are followed first, and none twice to the same sums.
 */
export function searchSteps(asked: Params): { steps: Step[] | undefined; tried: number } {
  const { inGroup, place } = asked
  const search = searchFor(asked)
  const { paths, sums } = search
  if (asked.begin) wait(search, pathThrough(search, asked.begin, place))
  else
    for (const lane of new Set([...inGroup.keys()].flatMap(({ lanes }) => lanes)))
      if (lane.change[place] !== 0) wait(search, paths.withOne(undefined, lane, true))
  for (let path = next(search); path && !search.done && search.left > 0; path = next(search)) {
    if (path.steps >= most.steps) continue
    const steps = stepsOf(path)
    for (const { lane } of steps) sums.put(lane, 1)
    follow(search, path, steps)
    for (const { lane } of steps) sums.put(lane, -1)
  }
  const { done, tried } = search
  return { steps: done && stepsOf(done), tried }
}

/** A path through all these changes, with the kept slots that leave least untrue; inside the group such that their sum differs. */
function pathThrough({ paths, sums }: Search, begin: readonly Begun[], place: 0 | 1 | 2): Path | undefined {
  const put: Lane[] = []
  let path: Path | undefined
  for (const { kind, change, isInside } of begin) {
    const fitting = kind.lanes.filter((lane) => lane.change[0] === change[0] && lane.change[1] === change[1])
    const telling = isInside && place === 2 ? fitting.filter((lane) => lane.change[2] !== 0) : fitting
    const next = telling.flatMap((lane) => {
      const one = paths.withOne(path, lane, isInside)
      return one ? [{ one, lane }] : []
    })
    const best = next.toSorted((a, b) => a.one.wrong - b.one.wrong)[0]
    if (!best) break
    path = best.one
    put.push(best.lane)
    sums.put(best.lane, 1)
  }
  for (const lane of put) sums.put(lane, -1)
  return put.length === begin.length ? path : undefined
}

function searchFor({ kinds, sums, inGroup, place, isLong }: Params): Search {
  const seen = new Set<number>()
  const paths = pathsFor({ inGroup, place, sums, isSeen: (key) => seen.has(key) })
  const left = isLong ? most.longTries : most.tries
  return { kinds, sums, paths, seen, waiting: [], from: 0, done: undefined, left, tried: 0 }
}

function next(search: Search): Path | undefined {
  const { waiting } = search
  for (; search.from < waiting.length; search.from += 1) {
    const path = waiting[search.from]?.pop()
    if (path) return path
  }
  return undefined
}

/**
 * Adds all steps that make an untrue figure less so: bridges first, which change little else. The first after which
 * nothing is untrue ends the search.
 */
function follow(search: Search, path: Path, steps: readonly Step[]): void {
  const { kinds, sums, paths } = search
  const at = mostTelling(search, steps)
  if (at === undefined) return
  const [cell, figure] = [Math.floor(at / figures.length), (at % figures.length) as 0 | 1 | 2]
  const [helps, wanted] = sums.outside(at) > 0 ? (['falling', -1] as const) : (['rising', 1] as const)
  for (const bridges of kinds.bridges(cell).values())
    if ((bridges[0]?.gives.change[figure] ?? 0) * wanted > 0)
      for (const bridge of bridges) {
        wait(search, paths.withTwo(path, bridge))
        if (search.done) return
      }
  const best: Path[] = []
  const classes = kinds.inCell(cell)
  for (let nth = 0; nth < classes.length && nth < most.classes; nth += 1)
    for (const lane of classes[nth]?.[helps][figure] ?? []) {
      const wrong = path.wrong + sums.wrongByLane(lane)
      for (const isInside of insideAndOut) {
        search.tried += 1
        // Most would not be kept: what they are worth is known before all else.
        if (wrong > 0 && isFull(best, wrong)) continue
        const one = paths.withOne(path, lane, isInside, wrong)
        if (isProof(one)) return wait(search, one)
        keepBest(best, one)
      }
    }
  for (const one of best) wait(search, one)
}

const insideAndOut = [true, false] as const

/** An untrue figure where few can help. */
function mostTelling({ kinds, sums }: Search, steps: readonly Step[]): number | undefined {
  let [best, fewest] = [undefined as number | undefined, Infinity]
  for (const { lane } of steps)
    for (const at of lane.places) {
      const few = kinds.inCell(Math.floor(at / figures.length)).length
      if (few >= fewest || sums.outside(at) === 0) continue
      best = at
      fewest = few
    }
  return best
}

function wait(search: Search, path: Path | undefined): void {
  const { seen, waiting } = search
  search.tried += 1
  if (!path || search.done || seen.has(path.key)) return
  seen.add(path.key)
  search.left -= 1
  if (path.wrong > 0) {
    const at = 2 * path.wrong + path.steps
    ;(waiting[at] ??= []).push(path)
    search.from = Math.min(search.from, at)
  } else if (isProof(path)) search.done = path
}

/** Nothing published is untrue, and the group's sum is. */
function isProof(path: Path | undefined): boolean {
  return path !== undefined && path.wrong <= 0 && path.aside !== 0
}

/** Are there enough that are no worse? */
function isFull(best: readonly Path[], wrong: number): boolean {
  return best.length === most.followed && wrong >= (best[most.followed - 1]?.wrong ?? 0)
}

/** Keeps the few after which least is untrue. */
function keepBest(best: Path[], next: Path | undefined): void {
  if (!next || isFull(best, next.wrong)) return
  const at = best.findIndex(({ wrong }) => wrong > next.wrong)
  best.splice(at < 0 ? best.length : at, 0, next)
  if (best.length > most.followed) best.pop()
}
