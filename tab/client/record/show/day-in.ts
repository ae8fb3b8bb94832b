const days = new Map<string, Intl.DateTimeFormat>()

/** The local date (`YYYY-MM-DD`) of an instant in a zone. A formatter is dear to make, so there is one for each zone. */
export function dayIn(zone: string): (instant: string) => string {
  const day = days.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  days.set(zone, day)
  return (instant) => day.format(new Date(instant))
}
