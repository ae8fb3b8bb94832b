import { localDate } from '#domain/time/local-date'
import { dayWriter, timeWriter } from '#domain/time/written'

/** Days and times as the reader of a mail writes them. No line ends inside one: its blanks are none at which Word breaks. */
export type MailDates = {
  /** A local date: `Fri 9 Oct`. */
  day: (date: string) => string
  /** Days of the week, 1 = Monday: `Mon, Wed, Fri`. */
  weekdays: (days: readonly number[]) => string
  /** An instant in the reader's zone: `Wed 14 Oct, 15:00`. */
  meeting: (instant: string) => string
}

/** Making a formatter takes longer than writing the rest of a mail, and a run writes to thousands in a few zones. */
const made = new Map<string, MailDates>()
const mostMade = 500

/**
 * Written as on the pages. `language` is a tag such as `en-GB`; `clock` says how the time of day is written; without it as
 * is usual there.
 */
export function mailDates(language: string, zone: string, clock?: '12' | '24'): MailDates {
  const key = JSON.stringify([language, zone, clock])
  const known = made.get(key)
  if (known !== undefined) return known
  if (made.size >= mostMade) made.clear()
  const dates = makeDates(language, zone, clock)
  made.set(key, dates)
  return dates
}

function makeDates(language: string, zone: string, clock?: '12' | '24'): MailDates {
  const writeDay = dayWriter(language)
  const day = (date: string) => unbroken(writeDay(date))
  const time = timeWriter(language, zone, { clock })
  const weekday = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'short', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  const names = Array.from({ length: 7 }, (_, at) =>
    weekday.format(new Date(Date.UTC(2024, 0, at + 1))).replace(/\.$/, ''),
  )
  return {
    day,
    weekdays: (days) => days.map((one) => names[one - 1]).join(', '),
    meeting: (instant) => `${day(localDate(instant, zone))}, ${unbroken(time.format(new Date(instant)))}`,
  }
}

function unbroken(text: string): string {
  return text.replaceAll(/\s/g, '\u00a0')
}

/** Words with a day in them for where no line is drawn: a subject, a mail of text alone. There a search finds them. */
export function plainBlanks(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
