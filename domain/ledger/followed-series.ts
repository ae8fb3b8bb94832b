import { claimOf } from '../detection/classify-event.ts'
import type { PairContext } from '../detection/calendar-event.ts'
import { marksOf } from './entry-mark.ts'
import type { Occurrence } from './occurrence.ts'

/** For each series that took the place of others, these others, the latest first. */
export type Followed = ReadonlyMap<string, readonly string[]>

/** What a ledger knows of series that took the place of others. */
export function followedSeries(ledger: readonly Occurrence[]): Followed {
  const marks = ledger.flatMap(marksOf)
  return new Map(
    marks.flatMap(({ series, follows }) => (series === undefined || !follows ? [] : [[series, follows] as const])),
  )
}

/** What was said of this series itself. */
export function wordAbout(series: string, ctx: PairContext): ReturnType<typeof claimOf> {
  return claimOf({ uid: series, master: series }, ctx)
}

/**
 * What the two said, with what each later series takes over: the word about the series before it, unless something was
 * said of the later one itself.
 *
 * Example: "a" is pinned and was split, "b" is what follows: both are pinned, unless "b" was called "not ours".
 */
export function inheritWords(ctx: PairContext, followed: Followed): PairContext {
  const taken = { ours: [...(ctx.pinned ?? [])], not_ours: [...(ctx.unpinned ?? [])] }
  for (const [series, before] of followed) {
    if (wordAbout(series, ctx) !== undefined) continue
    const word = before.map((one) => wordAbout(one, ctx)).find((one) => one !== undefined)
    if (word !== undefined) taken[word].push(series)
  }
  return { ...ctx, pinned: taken.ours, unpinned: taken.not_ours }
}

/** These series, with those that they follow and that follow them: to the two they are one. */
export function withFollowed(keys: ReadonlySet<string>, ledger: readonly Occurrence[]): Set<string> {
  const lines = [...followedSeries(ledger)].map(([series, before]) => [series, ...before])
  const all = new Set(keys)
  for (const line of lines.filter((one) => one.some((key) => keys.has(key)))) for (const key of line) all.add(key)
  return all
}

/** The ledger, with what its series follow written to their entries: slots fade, and the newest tell it on. */
export function keepFollowed(ledger: readonly Occurrence[], followed: Followed): Occurrence[] {
  if (followed.size === 0) return [...ledger]
  return ledger.map((slot) => {
    const entries = marksOf(slot).map((mark) => {
      const follows = followed.get(mark.series ?? '')
      return follows ? { ...mark, follows } : mark
    })
    return entries.some(({ follows }) => follows) ? { ...slot, entries } : slot
  })
}
