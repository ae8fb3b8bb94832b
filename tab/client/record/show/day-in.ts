const days = new Map<string, Intl.DateTimeFormat>()

/**
 * The local date (`YYYY-MM-DD`) of an instant in a zone. A formatter is dear to make, so there is one for each zone. The API
 * may know a name that this browser does not: no page breaks over it, its days are those of UTC then.
 */
export function dayIn(zone: string): (instant: string) => string {
  const day = days.get(zone) ?? calendarIn(zone)
  days.set(zone, day)
  return (instant) => day.format(new Date(instant))
}

function calendarIn(zone: string): Intl.DateTimeFormat {
  const form = (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  try {
    return form(zone)
  } catch {
    return form('UTC')
  }
}
