import type { HomePromise } from '#contract/view'
import type { Touched } from './use-ticks.ts'

/** A promise with what was done to it here. */
export type ShownPromise = HomePromise & { isDone: boolean }

/**
 * What is owed, together with what was ticked on this page: a ticked promise stays where it was, so that it can be taken
 * back, also when the list that was read meanwhile names it no longer.
 */
export function shownPromises(listed: readonly HomePromise[], touched: readonly Touched[]): ShownPromise[] {
  const known = new Map(touched.map((one) => [one.promise.id, one]))
  const gone = touched.map(({ promise }) => promise).filter(({ id }) => !listed.some((one) => one.id === id))
  return [...listed, ...gone].toSorted(byDue).map((one) => {
    const here = known.get(one.id)
    return here === undefined ? { ...one, isDone: false } : { ...here.promise, isDone: here.isDone }
  })
}

/** As the list comes: the oldest date first, what has none last. */
function byDue(one: HomePromise, other: HomePromise): number {
  const far = '9999-12-31'
  return (one.due ?? far).localeCompare(other.due ?? far) || one.id.localeCompare(other.id)
}
