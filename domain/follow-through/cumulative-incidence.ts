/** Why a promise left the open ones: 0 = still open, 1 = done, 2 = dropped. */
export type Cause = 0 | 1 | 2
export type IncidenceStep = { t: number; cifDone: number; cifDropped: number; stillOpen: number }

/**
 * Which share of promises is done, dropped or still open after so many days? A dropped promise can no longer be done,
 * so it competes (Aalen-Johansen); treating drops as "still open" would promise too much. The three shares add to 1.
 *
 * One step per time with a completion or a drop. `medianDone` is the first time at which half are done, `null` when
 * that is never reached. Without drops `cifDone` equals 1 - Kaplan-Meier.
 * Throws a RangeError when the two lists differ in length.
 *
 * Example: done after 2, 4 and 6 days, dropped after 3 and 8, open at 5: in the end 7/12 done and 5/12 dropped (V71).
 */
export function cumulativeIncidence(input: { times: readonly number[]; cause: readonly number[] }): {
  steps: IncidenceStep[]
  medianDone: number | null
} {
  const { times, cause } = input
  if (times.length !== cause.length) throw new RangeError('times and cause must have the same length')
  const steps: IncidenceStep[] = []
  let [cifDone, cifDropped, stillOpen] = [0, 0, 1]
  for (const t of [...new Set(times.filter((_, index) => cause[index] !== 0))].toSorted((a, b) => a - b)) {
    const atRisk = times.filter((time) => time >= t).length
    const count = (kind: Cause) => times.filter((time, index) => time === t && cause[index] === kind).length
    const done = count(1)
    const dropped = count(2)
    cifDone += (stillOpen * done) / atRisk
    cifDropped += (stillOpen * dropped) / atRisk
    stillOpen *= (atRisk - done - dropped) / atRisk
    steps.push({ t, cifDone, cifDropped, stillOpen })
  }
  return { steps, medianDone: steps.find((step) => step.cifDone >= 0.5 - 1e-12)?.t ?? null }
}
