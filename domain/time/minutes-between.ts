/**
 * Minutes of elapsed time from one instant to another; negative when the second is the earlier one.
 * For days use `daysBetween` on local dates: elapsed time and calendar days are not the same thing.
 *
 * Throws a RangeError when a text is no instant.
 *
 * Example: 2026-09-07T08:00:00Z to 2026-09-07T08:30:00Z is 30.
 */
export function minutesBetween(from: string, to: string): number {
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000
  if (Number.isNaN(minutes)) throw new RangeError(`Not two instants: ${from}, ${to}`)
  return minutes
}
