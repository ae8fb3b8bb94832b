import { datesIn } from '../words/dates.ts'

/** An instant as `Thu 15 Oct, 03:00`, on the reader's clock. */
export function momentOf(instant: string, { locale, zone }: { locale: string; zone: string }): string {
  const dates = datesIn(locale, zone)
  // Sweden writes days the way we store them.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant))
  return `${dates.day(day)}, ${dates.time(instant)}`
}
