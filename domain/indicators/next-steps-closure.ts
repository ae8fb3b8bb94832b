import { defaults } from '../defaults.ts'
import { nextStepsClosure, type NextStepSession } from '../quality/next-steps-closure.ts'
import { rateReading } from '../readings/rate-reading.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { nextStepSessions } from '../ledger/next-step-sessions.ts'
import { indicator } from './indicator.ts'
import type { PairFacts } from './pair-facts.ts'

export type NextStepsClosureDetail = {
  sessions: number
  resolved: number
  openAtNext: number
  /** Share of sessions from which at least one commitment came. */
  capture: number | null
}
export type NextStepsClosureReading = Reading<number, NextStepsClosureDetail>

const sessionsNeeded = 3

/**
 * Indicator 7: of the next steps due by the following 1:1, the share resolved by then. Needs three sessions and five due.
 *
 * Example: four sessions, six next steps due by the following one, five resolved: 5/6.
 */
export function nextStepsClosureReading(
  input: ReadingTime & { sessions: readonly NextStepSession[]; optedOut?: boolean },
): NextStepsClosureReading {
  const { dueByNext, resolved, capture } = nextStepsClosure(input)
  const frame = frameOf(input, dueByNext)
  const sessions = input.sessions.length
  if (input.optedOut) return withheld(frame, 'opted_out')
  if (sessions < sessionsNeeded)
    return withheld(frame, 'min_data', { have: sessions, need: sessionsNeeded, unit: 'talks' })
  const detail = { sessions, resolved, openAtNext: dueByNext - resolved, capture }
  return rateReading({
    frame,
    x: resolved,
    n: dueByNext,
    need: defaults.commitments.minDue,
    unit: 'dueNextSteps',
    detail,
  })
}

/** Card 7. Its picture: how many promises came from each 1:1. */
export const nextStepsClosureIndicator = indicator<'nextStepsClosure', NextStepsClosureReading>({
  id: 'nextStepsClosure',
  of: 'pair',
  place: 'first',
  read: (facts) =>
    nextStepsClosureReading({ sessions: sessionsWithSteps(facts), window: facts.window, asOf: facts.asOf }),
  picture: (facts) => {
    const points = sessionsWithSteps(facts).map(({ date, commitments }) => ({ on: date, value: commitments.length }))
    return { kind: 'bars', points }
  },
})

function sessionsWithSteps({ rhythm, promises, zone, window, asOf }: PairFacts): NextStepSession[] {
  const days = (rhythm?.contactDays ?? []).filter((day) => day >= window[0] && day <= asOf)
  return nextStepSessions(days, promises, zone)
}
