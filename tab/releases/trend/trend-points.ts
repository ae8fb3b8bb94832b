import type { ReadReleaseOutput, TrendPoint } from '#contract/read-release'
import { type ShownFigure, figureOf, likelyRange } from '../figures/figure-of.ts'
import type { Share } from '../tables/released-rows.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

/** One block of the line over time. `breaks`: it cannot be compared with the block before it. */
export type LinePoint = {
  block: string
  state: 'shown' | 'hidden' | 'missing'
  isSeason: boolean
  breaks: boolean
  coverage?: Share
  underCoached?: Share
}

const blockMs = 28 * 24 * 60 * 60 * 1_000

/**
 * The blocks from the oldest known to this one, missing ones included. A line is never drawn into or out of a block that
 * is missing, not shown, of a low season, or of another way of counting than the one before.
 */
export function trendPoints(release: Released): LinePoint[] {
  const known = new Map([...(release.trend ?? []), pointOf(release)].map((point) => [point.block, point]))
  const blocks = [...known.keys()].toSorted()
  const [first = release.block] = blocks
  const count = Math.round((Date.parse(release.block) - Date.parse(first)) / blockMs)
  const all = Array.from({ length: count + 1 }, (_, at) =>
    new Date(Date.parse(first) + at * blockMs).toISOString().slice(0, 10),
  )
  return all.map((block, at) => linePoint(block, known.get(block), known.get(all[at - 1] ?? '')))
}

function linePoint(block: string, point: TrendPoint | undefined, before: TrendPoint | undefined): LinePoint {
  if (point === undefined) return { block, state: 'missing', isSeason: false, breaks: true }
  const isSeason = !point.isComparable
  const breaks =
    before?.coverage === undefined ||
    isSeason ||
    !before.isComparable ||
    before.definitionVersion !== point.definitionVersion
  const coverage = shareOf(point.coverage, point.coverageLo, point.coverageHi)
  const underCoached = shareOf(point.underCoached, point.underCoachedLo, point.underCoachedHi)
  if (!coverage || !underCoached) return { block, state: 'hidden', isSeason, breaks: true }
  return { block, state: 'shown', isSeason, breaks, coverage, underCoached }
}

function shareOf(shown: string | undefined, lo = 0, hi = 100): Share | undefined {
  if (shown === undefined) return undefined
  const figure = figureOf(shown)
  return { figure, ...likelyRange(figure, lo, hi) }
}

/** The block itself as a point. Every table holds the same total. */
function pointOf({ block, definitionVersion, isComparable = true, tables }: Released): TrendPoint {
  const total = tables[0]?.total
  const point = { block, definitionVersion, isComparable }
  if (!total?.shown) return point
  const { coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi } = total
  return { ...point, coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi }
}

/** What may be said of this block and the one right before it; nothing where that one is not known. */
export type Change =
  | { kind: 'more' | 'fewer' | 'same'; now: ShownFigure; before: ShownFigure }
  | { kind: 'season' | 'version' }

/** More or fewer is said only when the likely ranges lie apart and the shares by ten points or more. */
export function changeOf(release: Released): Change | undefined {
  const points = trendPoints(release)
  const [before, now] = points.slice(-2)
  if (!now || !before?.coverage || !now.coverage) return undefined
  if (now.isSeason || before.isSeason) return { kind: 'season' }
  if (now.breaks) return { kind: 'version' }
  const figures = { now: now.coverage.figure, before: before.coverage.figure }
  const apart = figures.now.percent - figures.before.percent
  const isApart = now.coverage.lo > before.coverage.hi || now.coverage.hi < before.coverage.lo
  if (!isApart || Math.abs(apart) < 10) return { kind: 'same', ...figures }
  return { kind: apart > 0 ? 'more' : 'fewer', ...figures }
}
