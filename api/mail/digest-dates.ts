/** Days and times as the reader of a mail writes them. */
export type DigestDates = {
  /** A local date: `Fri 9 Oct`. */
  day: (date: string) => string
  /** An instant in the reader's zone: `Wed 14 Oct, 15:00`. */
  meeting: (instant: string) => string
}

/** Making a formatter takes longer than writing the rest of a mail, and a run writes to thousands in a few zones. */
const made = new Map<string, DigestDates>()
const mostMade = 500

/**
 * `language` is a tag such as `en-GB`; English without a region is written the British way, day before month. `clock` says
 * how the time of day is written; without it as is usual there.
 */
export function digestDates(language: string, zone: string, clock?: '12' | '24'): DigestDates {
  const key = JSON.stringify([language, zone, clock])
  const known = made.get(key)
  if (known !== undefined) return known
  if (made.size >= mostMade) made.clear()
  const dates = makeDates(language, zone, clock)
  made.set(key, dates)
  return dates
}

function makeDates(language: string, zone: string, clock?: '12' | '24'): DigestDates {
  const locale = language === 'en' ? 'en-GB' : language
  const hourCycle = clock === undefined ? {} : { hourCycle: clock === '12' ? ('h12' as const) : ('h23' as const) }
  const parts = { weekday: 'short', day: 'numeric', month: 'short' } as const
  const byDay = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  const byInstant = new Intl.DateTimeFormat(locale, { ...parts, timeZone: zone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone, ...hourCycle })
  const plain = (text: string) => (locale.startsWith('en') ? text.replace(',', '') : text)
  return {
    day: (date) => plain(byDay.format(new Date(`${date}T12:00:00Z`))),
    meeting: (instant) => `${plain(byInstant.format(new Date(instant)))}, ${time.format(new Date(instant))}`,
  }
}
