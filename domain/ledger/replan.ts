import { defaults } from '../defaults.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import type { Occurrence } from './occurrence.ts'

/** A slot of the plan that is not where it was: `seen` is where it stands now, if it does. */
export type Gone = { before: Occurrence; seen: Occurrence | undefined }

/** What a change of plans makes of slots: they take their new place as planned, or leave the plan. */
export type Replanned = { replaced: Set<Occurrence>; left: Set<Occurrence> }

/**
 * Tells a change of plans from talks that fell out. When two or more slots of one series are gone at one reading, and are
 * seen to be gone a day ahead, the plan changed: those that stand elsewhere are planned there, the others leave the plan as
 * long as anything lies ahead of the two. When nothing does, the series was ended: its first slot was called off, the rest
 * leave the plan. Slots that were to start within the day are judged one by one.
 *
 * `before` of each is a slot that stood at the last reading; `ahead` are the slots of the two that lie ahead now.
 *
 * Example: weekly becomes fortnightly: of four slots two stand as before, two leave the plan, none was called off.
 */
export function replan(gone: readonly Gone[], { ahead, now }: { ahead: number; now: string }): Replanned {
  const replanned: Replanned = { replaced: new Set(), left: new Set() }
  const series = Map.groupBy(
    gone.filter(({ before }) => before.series !== undefined),
    ({ before }) => before.series,
  )
  for (const slots of series.values()) addSeries(replanned, slots, { ahead, now })
  return replanned
}

function addSeries(
  { replaced, left }: Replanned,
  slots: readonly Gone[],
  { ahead, now }: { ahead: number; now: string },
): void {
  const sorted = slots.toSorted((one, other) => (one.before.startAt < other.before.startAt ? -1 : 1))
  const early = sorted.filter(({ before }) => minutesBetween(now, before.startAt) >= defaults.lateCancelHours * 60)
  const isLate = early.length < sorted.length
  if (early.length < 2) return
  for (const { before, seen } of early) if (seen !== undefined) replaced.add(before)
  const unmatched = early.filter(({ seen }) => seen === undefined)
  // Whoever calls off a talk of today and ends the series with it has called off one talk.
  const isEnded = ahead === 0 && !isLate
  for (const { before } of isEnded ? unmatched.slice(1) : unmatched) left.add(before)
}
