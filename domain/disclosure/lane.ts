import type { FigureStep } from './changes.ts'

/** People whom nothing published tells apart: counted in the same shown cells, with the same record and slots. */
export type Kind = { readonly alike: Alike; readonly lanes: readonly Lane[]; count: number }

/** The kinds that are counted in the same shown cells, whatever their records: how their records could be, by code. */
export type Alike = {
  readonly cells: readonly number[]
  /** The cell of each table, -1 where nothing is shown. */
  readonly places: readonly number[]
  readonly lanes: Map<number, Lane>
  /** The lanes in which a figure rises, and falls. */
  readonly rising: readonly Lane[][]
  readonly falling: readonly Lane[][]
}

/** Somebody counted in these cells has another record. */
export type Lane = {
  readonly alike: Alike
  readonly change: FigureStep
  readonly code: number
  /** The sums that change (see `Room`), by how much, and one number that stands for all of it. */
  readonly places: readonly number[]
  readonly by: readonly number[]
  readonly weight: number
  /** Whose record it could be. */
  readonly kinds: Kind[]
  /** The same change the other way, once somebody could have it. */
  opposite?: Lane | undefined
}

/** Which kinds are in a group of so many people, and how many of each. */
export type KindsIn = { people(): number; keys(): Iterable<Kind>; get(kind: Kind): number | undefined }

/** A number for a place, such that small multiples of several do not add up to the same. */
export function weightOf(place: number): number {
  const mixed = Math.imul((place + 2) ^ ((place + 2) << 13), 0x9e3779b1)
  return (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0) * 64 + (place & 63)
}
