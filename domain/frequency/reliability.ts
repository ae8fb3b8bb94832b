import { defaults } from '../defaults.ts'
import { wilson } from '../statistics/wilson.ts'

/** One planned slot, by its original date, and what became of it. */
export type PlannedOutcome = {
  readonly held: boolean
  /** One of the two was away on the planned day. */
  readonly absent?: boolean | undefined
  /** Held on the planned local date. */
  readonly sameDay?: boolean | undefined
  /** Distance between planned and real start; the direction does not matter. */
  readonly minutesMoved?: number | undefined
  readonly workdaysMoved?: number | undefined
  /** Hours before its start at which it was called off. */
  readonly noticeHours?: number | undefined
  readonly slot: number
  readonly grace: number
}
export type SlotFate = 'kept' | 'movedInTime' | 'slipped' | 'lost' | 'excused'

/**
 * Do planned 1:1s survive the week? Kept or moved in time, as a share of those planned, with its Wilson interval.
 *
 * A slot that fell out because somebody was away is excused and leaves the count. Ad-hoc talks were never planned and
 * do not belong here. Rates are `null` when nothing was planned.
 *
 * Example: of 11 slots 1 excused, 6 kept, 2 moved in time, 1 slipped, 1 lost: (6+2)/10 = 0.8 (V56).
 */
export function reliability({ occurrences }: { occurrences: readonly PlannedOutcome[] }) {
  const fates = occurrences.map(slotFate)
  const count = (fate: SlotFate) => fates.filter((one) => one === fate).length
  const excused = count('excused')
  const planned = fates.length - excused
  const kept = count('kept')
  const movedInTime = count('movedInTime')
  const { p, lo, hi } = wilson({ x: kept + movedInTime, n: planned })
  return { planned, kept, movedInTime, slipped: count('slipped'), lost: count('lost'), excused, reliability: p, lo, hi }
}

/**
 * What became of one planned slot: kept (same day, at most 60 minutes off), moved in time (within the grace),
 * slipped (within one slot), lost, or excused by an absence.
 */
export function slotFate(occurrence: PlannedOutcome): SlotFate {
  if (!occurrence.held) return occurrence.absent ? 'excused' : 'lost'
  const minutes = Math.abs(occurrence.minutesMoved ?? 0)
  if (occurrence.sameDay && minutes <= defaults.keptShiftMinutes) return 'kept'
  const workdays = Math.abs(occurrence.workdaysMoved ?? 0)
  if (workdays <= occurrence.grace) return 'movedInTime'
  return workdays <= occurrence.slot ? 'slipped' : 'lost'
}
