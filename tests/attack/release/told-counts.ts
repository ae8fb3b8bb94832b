/** What a table says of one figure of a cell: the words, and the limits beside them. */
export type Words = { shown: string; lo: number; hi: number }

const z = 1.959963984540054

/**
 * Every count of `n` people that the words could stand for, worked out from the published rules and not with the
 * product's own code: behind a border all that lies there, else rounding half up and Wilson's limits rounded outward.
 */
export function toldCounts(words: Words, n: number, grain = grainOf(n)): number[] {
  return [...Array.from({ length: n + 1 }).keys()].filter((count) => fits(count / n, n, words, grain))
}

function grainOf(n: number): number {
  return n < 100 ? 5 : 1
}

/** As `toldCounts`, for a share that is no whole number of people. */
export function fits(share: number, n: number, { shown, lo, hi }: Words, grain = grainOf(n)): boolean {
  const said = Number(shown.replace(/[<>%]/g, ''))
  const percent = share * 100
  const near = 1e-9
  if (shown.startsWith('<')) return percent < said - near
  if (shown.startsWith('>')) return percent > said + near
  if (Math.floor(percent / grain + 0.5 + near) * grain !== said) return false
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  const low = Math.floor(((middle - half) * 100) / grain + near) * grain
  const high = Math.ceil(((middle + half) * 100) / grain - near) * grain
  return low === lo && high === hi
}
