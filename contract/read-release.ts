import { z } from 'zod'
import { day } from './fields.ts'

/** A block is named by its first Monday; `latest` is the newest that was released. */
export const readReleaseInput = z.strictObject({ block: z.union([z.literal('latest'), day]) })
export type ReadReleaseInput = z.infer<typeof readReleaseInput>

/** A published figure of one group, or the one marker for every reason not to show it. */
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
    }
  | { segment: string; shown: false }

/** One-dimensional table: the groups of one attribute, and all of them together. */
export type ReleasedTable = { attribute: 'department'; cells: ReleasedCell[]; total: ReleasedCell }

export type ReadReleaseOutput =
  | { kind: 'none-yet' }
  | {
      kind: 'released'
      block: string
      from: string
      to: string
      releasedOn: string
      definitionVersion: string
      tables: ReleasedTable[]
      blocks: string[]
    }
