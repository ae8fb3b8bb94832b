import { defaults } from './defaults.ts'
import type { PlannedSlot } from './rhythm.ts'
import { minutesBetween } from './time/minutes-between.ts'

/** The 1:1 that runs now or starts within a quarter of an hour: people gather before the clock strikes. */
export function currentSlot(planned: readonly PlannedSlot[], now: string): PlannedSlot | undefined {
  return planned.findLast((slot) => hasBegun(slot, now) && minutesBetween(now, slot.endAt) > 0)
}

/** The first 1:1 that lies ahead and is not the one running now. */
export function nextSlot(planned: readonly PlannedSlot[], now: string): PlannedSlot | undefined {
  return planned.find((slot) => !hasBegun(slot, now))
}

function hasBegun(slot: PlannedSlot, now: string): boolean {
  return minutesBetween(now, slot.startAt) <= defaults.detection.joinMinutes
}
