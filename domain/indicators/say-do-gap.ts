import { defaults } from '../defaults.ts'
import type { CommitmentOutcome } from '../follow-through/commitment-outcome.ts'
import { keptOnTime } from '../follow-through/kept-on-time.ts'
import { sayDoGap, type SayDoVerdict } from '../follow-through/say-do-gap.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { indicator } from './indicator.ts'
import { judgedPromises, outcomesOf } from './pair-facts.ts'

type Outcomes = Readonly<Record<string, CommitmentOutcome>>
export type SayDoGapDetail = {
  verdict: SayDoVerdict
  manager: { x: number; n: number }
  report: { x: number; n: number }
}
export type SayDoGapReading = Reading<number, SayDoGapDetail>

/**
 * Beside indicator 4: how far the two sides' rates lie apart, manager minus report, -1 to 1. Needs five due on each side;
 * `have` then counts the side with fewer.
 *
 * Example: manager 5 of 8, report 9 of 10: -0.275, no clear difference.
 */
export function sayDoGapReading(
  input: ReadingTime & { manager: Outcomes; report: Outcomes; optedOut?: boolean },
): SayDoGapReading {
  const manager = countsOf(input.manager)
  const report = countsOf(input.report)
  const frame = frameOf(input, manager.n + report.n)
  if (input.optedOut) return withheld(frame, 'opted_out')
  const gap = sayDoGap({ x1: manager.x, n1: manager.n, x2: report.x, n2: report.n })
  const have = Math.min(manager.n, report.n)
  const need = defaults.commitments.minDue
  if (gap.diff === null || have < need) return withheld(frame, 'min_data', { have, need, unit: 'duePromisesPerSide' })
  return { ...frame, value: gap.diff, lo: gap.lo, hi: gap.hi, detail: { verdict: gap.verdict, manager, report } }
}

function countsOf(outcomes: Outcomes): { x: number; n: number } {
  const { onTime, due } = keptOnTime({ outcomes })
  return { x: onTime, n: due }
}

/** Beside card 4: how far the two rates lie apart. */
export const sayDoGapIndicator = indicator<'sayDoGap', SayDoGapReading>({
  id: 'sayDoGap',
  of: 'pair',
  place: 'more',
  read: (facts) => {
    const { window, asOf } = facts
    const manager = outcomesOf(judgedPromises(facts, 'manager'), 'strict')
    const report = outcomesOf(judgedPromises(facts, 'report'), 'strict')
    return sayDoGapReading({ manager, report, window, asOf })
  },
})
