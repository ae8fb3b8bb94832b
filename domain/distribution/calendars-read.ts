import { defaults } from '../defaults.ts'

/** How a night went: all managers, those whose calendar was read, and those whose calendar has ever been open to us lately. */
export type CalendarsRead = { readonly managers: number; readonly read: number; readonly readable: number }

/**
 * May a block be released from this night? A release is never made again, so it waits for a night in which nearly all
 * readable calendars were read, and never speaks for an organisation of which too few calendars can be read at all.
 *
 * Example: 9 of 10 managers are readable and all 9 were read: yes. 8 of the 9: no, 89 % is under 95. 6 of 10 managers
 * readable, all read: no, 60 % is under the floor of 70.
 */
export function isReadEnough({ managers, read, readable }: CalendarsRead): boolean {
  const { readFloor, readOfReadable } = defaults.publish
  return read > 0 && read >= readFloor * managers && read >= readOfReadable * readable
}

/**
 * The share of managers whose calendars were read, as a band of ten points `[from, to]` in percent: how much of the
 * organisation a release speaks for, without a number that names the closed ones.
 *
 * Example: 93 of 100 managers are 90 to 100, all of them too; 79 of 100 are 70 to 80.
 */
export function managersReadBand({ managers, read }: CalendarsRead): { from: number; to: number } {
  const from = Math.min(90, Math.floor((10 * read) / Math.max(1, managers)) * 10)
  return { from, to: from + 10 }
}
