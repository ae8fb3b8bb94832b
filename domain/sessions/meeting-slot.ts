import { joinMinutes, panelBeforeMinutes } from './join-minutes.ts'
import type { PlannedSlot } from '../rhythm.ts'
import { minutesBetween } from '../time/minutes-between.ts'

/** The 1:1 that runs now or starts within a quarter of an hour: people gather before the clock strikes. */
export function currentSlot(planned: readonly PlannedSlot[], now: string): PlannedSlot | undefined {
  return planned.findLast((slot) => hasBegun(slot, now) && minutesBetween(now, slot.endAt) > 0)
}

/** The first 1:1 that lies ahead and is not the one running now. */
export function nextSlot(planned: readonly PlannedSlot[], now: string): PlannedSlot | undefined {
  return planned.find((slot) => !hasBegun(slot, now))
}

/**
 * The 1:1 that a panel opened now tells of: from five minutes before its start to a quarter of an hour after its end.
 * Outside of that an opened panel is preparation or looking something up, and says nothing about a meeting.
 */
export function panelSlot<Slot extends Pick<PlannedSlot, 'startAt' | 'endAt'>>(
  slots: readonly Slot[],
  now: string,
): Slot | undefined {
  return slots.findLast(
    ({ startAt, endAt }) =>
      minutesBetween(startAt, now) >= -panelBeforeMinutes && minutesBetween(endAt, now) <= joinMinutes,
  )
}

function hasBegun(slot: PlannedSlot, now: string): boolean {
  return minutesBetween(now, slot.startAt) <= joinMinutes
}
