import { daysBetween } from '../time/days-between.ts'

/** Answers 1 to 5 to "How helpful was your last 1:1?", counted and never kept one by one. */
export type PulseCounts = [one: number, two: number, three: number, four: number, five: number]

export const pulseEveryDays = 28

/** Adds one answer to the counts. Throws when it is not a whole number from 1 to 5. */
export function countAnswer(counts: PulseCounts, answer: number): PulseCounts {
  if (!Number.isInteger(answer) || answer < 1 || answer > 5) throw new Error(`An answer is 1 to 5, not ${answer}.`)
  return counts.map((count, index) => (index === answer - 1 ? count + 1 : count)) as PulseCounts
}

/**
 * How many days from now the question may come back: at least four weeks, and up to two more chosen by `dice`
 * (0 ≤ dice < 1), so that the day itself says nothing. The same for an answer and for a skip.
 */
export function daysUntilNextPulse(dice: number): number {
  return pulseEveryDays + Math.floor(dice * 15)
}

/** May the report be asked today? Never before the day that was drawn. */
export function pulseIsDue(nextPulseOn: string | undefined, today: string): boolean {
  return nextPulseOn === undefined || nextPulseOn <= today
}

/** For how long after the next 1:1 should have been the last one is still remembered, in days. */
const graceDays = 7

/**
 * May this question be asked of a pair at all? Only after a 1:1 that took place, until a week after the next one should
 * have been: two who meet every four weeks can say how helpful it was like two who meet every week.
 */
export function isFresh(
  lastHeldOn: string | null,
  { today, cadenceDays }: { today: string; cadenceDays: number },
): boolean {
  return lastHeldOn !== null && lastHeldOn <= today && daysBetween(lastHeldOn, today) <= cadenceDays + graceDays
}
