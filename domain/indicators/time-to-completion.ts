import { defaults } from '../defaults.ts'
import { cumulativeIncidence, type IncidenceStep } from '../follow-through/cumulative-incidence.ts'
import type { LocalDate } from '../time/day-number.ts'
import { daysBetween } from '../time/days-between.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { commitmentOutcome } from '../follow-through/commitment-outcome.ts'
import { judgedCommitment } from '../commitments/promise-facts.ts'
import { localDate } from '../time/local-date.ts'
import { indicator } from './indicator.ts'

/** When a promise was made and when, if at all, it was done or dropped. Local dates; instant ones are left out before. */
export type PromiseLife = { readonly createdOn: LocalDate; readonly doneOn?: LocalDate; readonly droppedOn?: LocalDate }
export type TimeToCompletionDetail = {
  done: number
  dropped: number
  open: number
  curve: IncidenceStep[]
  /** After so many days at most a twentieth of all completions is still to come. */
  almostAllDoneAfter: number
}
export type TimeToCompletionReading = Reading<number, TimeToCompletionDetail>

/**
 * Indicator 6: after how many days half of the promises are done, open and dropped ones counted honestly. Needs ten
 * promises, five of them done (`min_data`), and a curve that reaches one half (`too_early` as long as it does not).
 *
 * Example: of ten promises six were done, after 2, 3, 4, 5, 7 and 9 days, four are open after 12: half are done after
 * 7 days, almost all that will be after 9.
 */
export function timeToCompletionReading(
  input: ReadingTime & { promises: readonly PromiseLife[]; optedOut?: boolean },
): TimeToCompletionReading {
  const { promises, asOf } = input
  const frame = frameOf(input, promises.length)
  if (input.optedOut) return withheld(frame, 'opted_out')
  const done = promises.filter((promise) => promise.doneOn !== undefined).length
  const { curveMinN, curveMinEvents } = defaults.commitments
  if (promises.length < curveMinN)
    return withheld(frame, 'min_data', { have: promises.length, need: curveMinN, unit: 'promises' })
  if (done < curveMinEvents)
    return withheld(frame, 'min_data', { have: done, need: curveMinEvents, unit: 'keptPromises' })

  const { steps, medianDone } = cumulativeIncidence({
    times: promises.map((promise) => daysBetween(promise.createdOn, promise.doneOn ?? promise.droppedOn ?? asOf)),
    cause: promises.map((promise) => (promise.doneOn !== undefined ? 1 : promise.droppedOn !== undefined ? 2 : 0)),
  })
  if (medianDone === null) return withheld(frame, 'too_early')
  const dropped = promises.filter((promise) => promise.doneOn === undefined && promise.droppedOn !== undefined).length
  const nearlyAll = 0.95 * (steps.at(-1)?.cifDone ?? 0) - 1e-12
  const almostAllDoneAfter = steps.find((step) => step.cifDone >= nearlyAll)?.t ?? medianDone
  const detail = { done, dropped, open: promises.length - done - dropped, curve: steps, almostAllDoneAfter }
  return { ...frame, value: medianDone, detail }
}

/** Card 6. Its picture is a curve: after so many days, which share is done. */
export const timeToCompletionIndicator = indicator<'timeToCompletion', TimeToCompletionReading>({
  id: 'timeToCompletion',
  of: 'pair',
  place: 'more',
  read: ({ promises, zone, window, asOf }) => {
    const lives = promises
      .filter((promise) => commitmentOutcome({ commitment: judgedCommitment(promise, zone), asOf }) !== 'instant')
      .map(({ createdAt, doneAt, droppedAt }) => ({
        createdOn: localDate(createdAt, zone),
        ...(doneAt === undefined ? {} : { doneOn: localDate(doneAt, zone) }),
        ...(droppedAt === undefined ? {} : { droppedOn: localDate(droppedAt, zone) }),
      }))
    return timeToCompletionReading({ promises: lives, window, asOf })
  },
  picture: (_facts, _owner, reading) => {
    if (reading.value === null) return undefined
    const { curve } = reading.detail
    return { kind: 'curve', points: curve.map(({ t, cifDone }) => ({ afterDays: t, share: cifDone })) }
  },
})
