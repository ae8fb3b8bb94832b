/**
 * The day on which an instant falls for a reader in this zone, `YYYY-MM-DD`. The list shows the time of a 1:1 in the
 * reader's zone, so its day must be the reader's as well, whatever zone the pair counts in.
 */
export function meetingDay(instant: string, zone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  )
}
