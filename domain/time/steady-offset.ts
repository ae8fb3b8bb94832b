import { Temporal } from 'temporal-polyfill'

const known = new Map<string, Map<number, number | undefined>>()

/**
 * How many seconds the clocks of a zone are ahead of UTC all through one UTC day; `undefined` on a day on which they
 * change. Remembered, because a night asks it of the same few days many thousand times and the answer never changes.
 *
 * `day` is a day number. An unknown zone throws a RangeError.
 *
 * Example: Berlin on 2026-10-24 is 7200 ahead; on 2026-10-25, when summer time ends, there is no one answer.
 */
export function steadyOffset(zone: string, day: number): number | undefined {
  const ofZone = known.get(zone) ?? new Map<number, number | undefined>()
  if (!ofZone.has(day)) {
    const [start, end] = [offsetAt(zone, day), offsetAt(zone, day + 1)]
    ofZone.set(day, start === end ? start : undefined)
    // Only now is the zone known to be one.
    known.set(zone, ofZone)
  }
  return ofZone.get(day)
}

function offsetAt(zone: string, day: number): number {
  return Temporal.Instant.fromEpochMilliseconds(day * 86_400_000).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9
}
