import { localDate } from '#domain/time/local-date'
import { dayWriter, timeWriter } from '#domain/time/written'

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
 * Written as on the pages. `language` is a tag such as `en-GB`; `clock` says how the time of day is written; without it as
 * is usual there.
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
  const day = dayWriter(language)
  const time = timeWriter(language, zone, { clock })
  return {
    day,
    meeting: (instant) => `${day(localDate(instant, zone))}, ${time.format(new Date(instant))}`,
  }
}
