/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = number

/**
 * The ISO weekday of a day number.
 *
 * Example: day 0 (1970-01-01) is a Thursday, so `weekday(0)` is 4.
 */
export function weekday(day: number): Weekday {
  return ((((day + 3) % 7) + 7) % 7) + 1
}
