/** The scale of a picture in percent: where it begins and ends, and where its lines stand. */
export type Axis = { from: number; to: number; ticks: number[] }

const step = 20
/** A shorter scale would make small differences look large. */
const shortest = 40

/**
 * A scale that holds all ranges, in steps of 20 points and at least 40 points long.
 *
 * Example: ranges from 45 to 90 give 40 to 100 with lines at 40, 60, 80 and 100.
 */
export function pictureAxis(ranges: readonly { lo: number; hi: number }[]): Axis {
  const lowest = Math.min(100, ...ranges.map((range) => range.lo))
  const highest = Math.max(0, ...ranges.map((range) => range.hi))
  let from = Math.max(0, Math.floor(Math.min(lowest, highest) / step) * step)
  let to = Math.min(100, Math.ceil(highest / step) * step)
  while (to - from < shortest) {
    if (to < 100) to += step
    else from -= step
  }
  return { from, to, ticks: Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step) }
}

/** Where a percentage lies on the scale, in percent of its length. */
export function along({ from, to }: Axis, percent: number): number {
  return ((percent - from) / (to - from)) * 100
}
