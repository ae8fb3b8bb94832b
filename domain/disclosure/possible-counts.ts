import { publishRate } from '../distribution/publish-rate.ts'

/**
 * The smallest and the largest count of `n` people that would have been published in the same words as `x`: what a
 * reader who knows `n` learns from a figure. Published figures never fall when a count rises, so all between fit too.
 *
 * Example: `<25%` of 7 people is 0 or 1; 6 of 12 (`50%`) can only be 6; 620 of 1,000 (`62%`, with its range) can be 615 to 620.
 */
export function possibleCounts({ x, n }: { x: number; n: number }): [smallest: number, largest: number] {
  return possibleSums(x, n, (count) => rateWords(count, n))
}

/** The smallest and the largest sum from 0 to `most` that reads like the true one, where greater sums never read less. */
export function possibleSums(sum: number, most: number, wordsOf: (sum: number) => string): [number, number] {
  const words = wordsOf(sum)
  const isSame = (other: number) => wordsOf(other) === words
  return [sum - reach(sum, (step) => isSame(sum - step)), sum + reach(most - sum, (step) => isSame(sum + step))]
}

/** All that a published rate says, as one text. */
export function rateWords(x: number, n: number): string {
  const rate = publishRate({ x, n, k: 1 })
  return rate.shown === null ? '' : `${rate.shown} ${rate.lo} ${rate.hi}`
}

/** The furthest step, from 0 to `most`, up to which a claim that is true at 0 stays true. */
function reach(most: number, holds: (step: number) => boolean): number {
  let [good, bad] = [0, most + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (holds(middle)) good = middle
    else bad = middle
  }
  return good
}
