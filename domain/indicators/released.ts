import { defaults } from '../defaults.ts'
import type { BlockRelease } from '../distribution/release-block.ts'
import type { ReleaseMeasure } from '../distribution/release-tables.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { publishedReading, type PublishedReading } from '../readings/published-reading.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'

export type ConcentrationDetail = {
  /** Share of the inequality between segments, per dimension, greatest first; unknown ones are left out. */
  betweenSegments: { dimension: string; share: number }[]
  betweenManagers: number | null
}
export type ConcentrationReading = Reading<number, ConcentrationDetail>
export type SessionRateReading = Reading<number, { median: number }>

/** Indicator 10 for the whole organisation, read from a release: who had at least one 1:1. */
export function coverageReading(release: BlockRelease, asOf: LocalDate): PublishedReading {
  return wholeReading('coverage', release, asOf)
}

/** Indicator 11 for the whole organisation, read from a release: who had less than 15 minutes a week. */
export function underCoachedReading(release: BlockRelease, asOf: LocalDate): PublishedReading {
  return wholeReading('underCoached', release, asOf)
}

/** Indicator 3 for the whole organisation, read from a release. */
export function releasedReliabilityReading(release: BlockRelease, asOf: LocalDate): PublishedReading {
  return wholeReading('reliability', release, asOf)
}

/** Indicator 12, read from a release: how unequally talks are spread (0 to 1). Needs 20 people. */
export function concentrationReading(release: BlockRelease, asOf: LocalDate): ConcentrationReading {
  const { gini, n, betweenSegments, betweenManagers } = release.concentration
  const frame = frameOf(timeOf(release, asOf), n ?? 0)
  if (release.reason) return withheld(frame, release.reason)
  if (gini === null) return withheld(frame, 'min_data', { need: defaults.publish.giniMinN, unit: 'people' })
  const shares = betweenSegments.flatMap(({ dimension, share }) => (share === null ? [] : [{ dimension, share }]))
  const greatestFirst = shares.toSorted((one, other) => other.share - one.share)
  return { ...frame, value: gini, detail: { betweenSegments: greatestFirst, betweenManagers } }
}

/** Sessions per four weeks that people were there: the average, read from a release that tells how evenly they are spread. */
export function sessionRateReading({ spread, ...release }: BlockRelease, asOf: LocalDate): SessionRateReading {
  const frame = frameOf(timeOf(release, asOf), release.concentration.n ?? 0)
  if (release.reason) return withheld(frame, release.reason)
  const { sessions } = spread ?? {}
  if (sessions === undefined) return withheld(frame, 'min_data', { need: defaults.publish.lorenzMinN, unit: 'people' })
  return { ...frame, value: sessions.average, detail: { median: sessions.median } }
}

function wholeReading(measure: ReleaseMeasure, release: BlockRelease, asOf: LocalDate) {
  const frame = frameOf(timeOf(release, asOf), 0)
  if (release.reason) return withheld(frame, release.reason)
  const total = release.tables.find((table) => table.measure === measure && table.dimension === 'whole')?.total
  return total === undefined || total === 'not_shown' ? withheld(frame, 'min_group') : publishedReading(frame, total)
}

function timeOf(release: Pick<BlockRelease, 'block'>, asOf: LocalDate): ReadingTime {
  return { window: [release.block, addDays(release.block, 28)], asOf }
}
