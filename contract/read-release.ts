import { z } from 'zod'
import type { ReleasedBand } from '#domain/distribution/cadence-bands'
import type { DifferingSegment } from '#domain/distribution/differing-segments'
import type { ReleasedSpread } from '#domain/distribution/release-concentration'
import type { WholeFigure } from '#domain/distribution/whole-figures'
import type { ReleasedHelpfulness } from '#domain/quality/release-helpfulness'
import { day } from './fields.ts'
import { answer, operation } from './operation.ts'

/** A block is named by its first Monday; `latest` is the newest that was released. */
export const readRelease = operation({
  need: 'member',
  effect: 'read',
  why: 'What is released is for every colleague, and for nobody else.',
  input: z.strictObject({ block: z.union([z.literal('latest'), day]) }),
  output: answer<ReadReleaseOutput>(),
  sample: { block: 'latest' },
})

/**
 * A published figure of one group, or the one marker for every reason not to show it. Limits are whole percent, rounded
 * outward; of a masked rate (`<15%`) they are the mask's own borders and tell nothing more.
 */
export type ReleasedCell =
  | {
      segment: string
      shown: true
      people: string
      coverage: string
      coverageLo: number
      coverageHi: number
      underCoached: string
      underCoachedLo: number
      underCoachedHi: number
      /** Planned 1:1s that were kept or moved in time; missing where it is not shown, whatever the reason. */
      reliability?: string
      reliabilityLo?: number
      reliabilityHi?: number
      /** The group of another attribute that this one lies in, such as a department's division. */
      inside?: string
    }
  | { segment: string; shown: false; inside?: string }

/**
 * One-dimensional table: the groups of one attribute, such as `department` or `site`, and all of them together. The
 * attribute `whole` has the total only.
 */
export type ReleasedTable = { attribute: string; cells: ReleasedCell[]; total: ReleasedCell }

/** Shares that are told of everybody together and of no group, such as promises that were kept. */
export type { WholeFigure }

export type { DifferingSegment }

/** What was released of an earlier block, as it was then: a point of the line over time. Without shares it was not shown. */
export type TrendPoint = {
  block: string
  definitionVersion: string
  /** False where people were there for less than 70 % of their days: holidays or a closing, no comparison. */
  isComparable: boolean
  coverage?: string
  coverageLo?: number
  coverageHi?: number
  underCoached?: string
  underCoachedLo?: number
  underCoachedHi?: number
}

/** How helpful people found their 1:1s, of the whole organisation, over quarters that are over: not of one block. */
export type { ReleasedHelpfulness }

/**
 * How 1:1s are spread over everybody: Gini from 0 to 1, the share of all 1:1s, in percent, of the lower 0, 10 ... 100 % of
 * people, how many 1:1s they have in four weeks that they were there, how many people meet how often, and how much of the
 * inequality lies between managers (the rest lies inside their teams): all but Gini and curve are absent where they may not be
 * told, and in releases made before they were.
 */
export type { ReleasedSpread, ReleasedBand }

/** `from` is the block's first Monday, `to` the day after its last: the same half-open span as everywhere. */
export type ReadReleaseOutput =
  | { kind: 'none-yet' }
  | {
      kind: 'released'
      block: string
      from: string
      to: string
      releasedOn: string
      /** How shares are rounded and masked; a release never changes, so older blocks keep the version they were made with. */
      definitionVersion: string
      /** The first block that was released with this version; absent in releases made before it was noted. */
      definedSince?: string
      /**
       * The constants that it was made with: how many people a group needs, of how many managers, and how large a share of
       * them one manager may lead. Absent in releases made before they were noted.
       */
      k?: number
      kManagers?: number
      maxManagerShare?: number
      /**
       * The share of managers whose calendars were read, as a band in percent: people of the others are in no figure. Absent
       * in releases made before it was noted.
       */
      managersReadFrom?: number
      managersReadTo?: number
      /**
       * The share of people who are in no figure because they or the other one of their pair left them, as a band in percent.
       * Absent where it may not be told, for that would say who.
       */
      leftFrom?: number
      leftTo?: number
      /**
       * In what share of 1:1s a coaching plan ran in the block, and in which it reached two full cycles of a KPI, as bands in
       * percent. Absent where it may not be told, and in releases made before it was.
       */
      plansFrom?: number
      plansTo?: number
      twoCyclesFrom?: number
      twoCyclesTo?: number
      tables: ReleasedTable[]
      helpfulness?: ReleasedHelpfulness
      /** False in a low season; absent in releases made before it was noted. */
      isComparable?: boolean
      /**
       * Groups that differ from all others by more than chance and than their mix of people explains, worked out from these
       * tables; absent in releases made before it was. Only those that differed in the block before too are worth a question.
       */
      differing?: DifferingSegment[]
      /** Absent in releases made before it was told. */
      whole?: WholeFigure[]
      /** The blocks released before, oldest first, at most twelve; a block that was not released is missing. */
      trend?: TrendPoint[]
      /** Of everybody together; absent below 50 people, where it would tell too much, and in releases made before it was told. */
      spread?: ReleasedSpread
      blocks: string[]
    }
