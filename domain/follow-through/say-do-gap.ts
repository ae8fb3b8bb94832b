import { rateDifference, type RateDifference } from '../statistics/rate-difference.ts'

export type SayDoVerdict = 'no_clear_difference' | 'manager_higher' | 'report_higher' | 'min_data'

/**
 * Do the two keep their promises equally well? On-time rate of the manager (`x1` of `n1`) minus that of the report
 * (`x2` of `n2`). Whenever the interval contains 0 the verdict is "no clear difference", however large the gap looks.
 *
 * Example: manager 5 of 8, report 9 of 10: -0.275, between -0.604651 and 0.111297: no clear difference (V74).
 */
export function sayDoGap(input: { x1: number; n1: number; x2: number; n2: number; z?: number }): RateDifference & {
  verdict: SayDoVerdict
} {
  const difference = rateDifference(input)
  return { ...difference, verdict: verdictOn(difference) }
}

function verdictOn({ diff, lo, hi }: RateDifference): SayDoVerdict {
  if (diff === null) return 'min_data'
  if (lo <= 0 && hi >= 0) return 'no_clear_difference'
  return diff > 0 ? 'manager_higher' : 'report_higher'
}
