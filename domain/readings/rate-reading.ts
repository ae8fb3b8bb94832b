import { wilson } from '../statistics/wilson.ts'
import { withheld, type Frame, type Reading, type Unit } from './reading.ts'

/** An interval wider than this says too little for a percentage. */
const widestForPercent = 0.5

/**
 * A rate `x` of `n` as a reading with its Wilson interval; withheld below `need` cases. When the interval is wider than
 * 50 points the counts come along, to be shown in place of a percentage.
 *
 * Example: 3 of 7 lies between 16 and 75 %, so it is shown as "3 of 7".
 */
export function rateReading<Detail>(input: {
  frame: Frame
  x: number
  n: number
  need: number
  unit: Unit
  detail: Detail
}): Reading<number, Detail> {
  const { frame, x, n, need, unit, detail } = input
  const { p, lo, hi } = wilson({ x, n })
  if (n < need || p === null) return withheld(frame, 'min_data', { have: n, need, unit })
  const isWide = hi - lo > widestForPercent
  return { ...frame, value: p, lo, hi, ...(isWide ? { counts: { x, n } } : {}), detail }
}
