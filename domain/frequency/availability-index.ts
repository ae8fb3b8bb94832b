import { defaults } from '../defaults.ts'

/**
 * How much of the scheduled time people were there at all: available workdays over scheduled ones, from 0 to 1.
 * Below 0.70 a block is a low season: no trend is drawn, it is compared with the same block of the year before.
 *
 * `null` and not comparable when nothing was scheduled.
 *
 * Example: 12, 8, 10 and 20 of 20 days each: 50/80 = 0.625, not comparable (V140).
 */
export function availabilityIndex(input: { available: readonly number[]; scheduled: readonly number[] }): {
  index: number | null
  comparable: boolean
} {
  const scheduled = sumOf(input.scheduled)
  if (scheduled === 0) return { index: null, comparable: false }
  const index = sumOf(input.available) / scheduled
  return { index, comparable: index >= defaults.publish.seasonIndex }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
