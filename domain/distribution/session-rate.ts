import { mean } from '../statistics/mean.ts'
import { quantile } from '../statistics/quantile.ts'
import { sessionsPerFourWeeks, type BlockFact } from './block-fact.ts'
import { percentStep } from './publish-rate.ts'

/** 1:1s per four weeks that people were there: of everybody on average, and of the one in the middle. */
export type SessionRate = { average: number; median: number }

/**
 * How many 1:1s people have in four weeks that they were there; `null` for nobody. The average comes in halves below 100
 * people, else in tenths, the median in halves. Who had how many does not matter for either: any two people could have had
 * each other's number.
 *
 * Example: of 60 people 10 had none, 20 one and 30 two: 1.5 on average (1.33), and in the middle 1.5.
 */
export function sessionRate(people: readonly BlockFact[]): SessionRate | null {
  const rates = people.map(sessionsPerFourWeeks)
  const [average, median] = [mean(rates), quantile(rates, 0.5)]
  if (average === null || median === null) return null
  return { average: inParts(average, percentStep(people.length) === 1 ? 10 : 2), median: inParts(median, 2) }
}

function inParts(value: number, ofOne: number): number {
  return Math.floor(value * ofOne + 0.5 + 1e-9) / ofOne
}
