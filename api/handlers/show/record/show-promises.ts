import type { HomePromise } from '#contract/view'
import { isOverdue } from '#domain/commitment'
import { mostUrgent } from '#domain/commitments/most-urgent'
import { localDate } from '#domain/time/local-date'
import type { OverviewRow, Titles } from '../../../ports/overview-store.ts'

/** A promise of a list before its title is known. */
export type Untitled = Omit<HomePromise, 'text'>

/** The most urgent open promises across these pairs: the caller's own, or those that others gave them. */
export function urgentAcross(rows: readonly OverviewRow[], whose: 'yours' | 'theirs', now: string): Untitled[] {
  return mostUrgent(
    rows.flatMap((row) => {
      const { pairId, you, other, rhythm, promises = [] } = row
      const { oid, displayName, firstName } = other
      const today = localDate(now, rhythm?.zone ?? 'UTC')
      return promises
        .filter(({ owner }) => (owner === you) === (whose === 'yours'))
        .map(({ id, etag, due, currentDue }) => ({
          id,
          etag,
          pairId,
          other: { oid, displayName, firstName },
          due,
          currentDue,
          isOverdue: isOverdue({ status: 'open', due }, today),
        }))
    }),
  )
}

/** Promises with their titles. One that was not copied yet is left out: a line without words says nothing. */
export function withTitles(promises: readonly Untitled[], titles: Titles): HomePromise[] {
  return promises.flatMap((promise) => {
    const text = titles.get(promise.id)
    return text === undefined ? [] : [{ ...promise, text }]
  })
}
