import { defaults } from '../defaults.ts'

export type SurvivalStep = {
  t: number
  atRisk: number
  events: number
  /** Share still open after `t`. */
  S: number
  /** Share done by `t`. */
  done: number
  doneLo: number | null
  doneHi: number | null
}

/**
 * How fast are promises kept, if the open ones are counted honestly? The Kaplan-Meier curve of days to completion:
 * `done[i]` is 1 for a completion at `times[i]` and 0 for "still open when we looked". At equal times completions come
 * before those still open. One step per time with a completion.
 *
 * `median` is the first time at which half are done, `null` when the curve does not get there. The band is the
 * log(-log) Greenwood one, `null` where nobody is left. Use it only when nothing was dropped, otherwise
 * `cumulativeIncidence`.
 * Throws a RangeError when the two lists differ in length.
 * Source: Kaplan & Meier 1958; checked against a published example (V69).
 *
 * Example: done after 2, 3, 3, 7 and 10 days, still open at 5, 8 and 10: S = 7/8, 5/8, 15/32, 15/64, median 7 (V68).
 */
export function kaplanMeier(input: { times: readonly number[]; done: readonly number[]; z?: number }): {
  steps: SurvivalStep[]
  median: number | null
} {
  const { times, done, z = defaults.z } = input
  if (times.length !== done.length) throw new RangeError('times and done must have the same length')
  const steps: SurvivalStep[] = []
  let S = 1
  let greenwood = 0
  for (const t of [...new Set(times.filter((_, index) => done[index] === 1))].toSorted((a, b) => a - b)) {
    const atRisk = times.filter((time) => time >= t).length
    const events = times.filter((time, index) => time === t && done[index] === 1).length
    S *= (atRisk - events) / atRisk
    greenwood += events / (atRisk * (atRisk - events))
    steps.push({ t, atRisk, events, S, done: 1 - S, ...band({ S, greenwood, z }) })
  }
  return { steps, median: steps.find((step) => step.S <= 0.5 + 1e-12)?.t ?? null }
}

function band({ S, greenwood, z }: { S: number; greenwood: number; z: number }) {
  if (S <= 0 || S >= 1) return { doneLo: null, doneHi: null }
  const spread = Math.exp((z * Math.sqrt(greenwood)) / Math.abs(Math.log(S)))
  return { doneLo: 1 - S ** (1 / spread), doneHi: 1 - S ** spread }
}
