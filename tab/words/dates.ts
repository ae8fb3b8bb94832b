import { dayWriter, timeWriter } from '#domain/time/written'
import { dayIn } from '../client/record/show/day-in.ts'
import { formatLocale, languageOf } from './language.ts'

/** How days and times are written for one reader. Days are `YYYY-MM-DD` and mean the same day in every zone. */
export type Dates = {
  /** `Fri 16 Oct` */
  day(day: string): string
  /** `Tue 13`: for days close by, where the month is plain. */
  near(day: string): string
  /** `Friday 16 October 2026`: for readers who hear it. */
  full(day: string): string
  /** `10:04` by the reader's clock, `10:04 AM` for readers whose place counts to twelve. */
  time(instant: string): string
  /** `Thu, 10:04 CEST · Thu, 09:04 BST`: by both clocks, the reader's first. Undefined where they show the same. */
  bothTimes(instant: string): string | undefined
  /** Does the reader's place count to twelve? Then a time is written wider. */
  isTwelve: boolean
  /** The pair's calendar day of an instant, `YYYY-MM-DD`. */
  dayOf(instant: string): string
}

/**
 * Writers for one locale: days in the zone of the two, times by the reader's clock, which is the same unless `reader`
 * names another zone.
 */
export function datesIn(locale: string, zone: string, reader = zone): Dates {
  const form = formatLocale(locale)
  const { time, ...own } = writersOf(form, reader)
  let there: Intl.DateTimeFormat | undefined
  let zoned: Intl.DateTimeFormat[] | undefined
  return {
    ...own,
    time: (instant) => time.format(new Date(instant)),
    bothTimes(instant) {
      if (reader === zone) return undefined
      const moment = new Date(instant)
      there ??= timeWriter(form, zone)
      // Two places may keep the same time for half a year.
      if (time.format(moment) === there.format(moment)) return undefined
      zoned ??= [reader, zone].map((place) => timeWriter(form, place, { parts: withZone }))
      return zoned.map((writer) => writer.format(moment)).join(' · ')
    },
    dayOf: (instant) => dayIn(zone)(instant),
  }
}

/**
 * Makes what a reader's days and times are written with, before there is anything to write: for the first ones a browser
 * reads its tables of languages and zones, a sixth of the time in which a first look is worked out.
 */
export function readyDates(locale: string, reader: string): void {
  const dates = datesIn(locale, reader)
  const [day, instant] = ['2026-01-01', '2026-01-01T12:00:00Z']
  dates.day(day)
  dates.near(day)
  dates.time(instant)
  dates.dayOf(instant)
}

type Writers = Pick<Dates, 'day' | 'near' | 'full' | 'isTwelve'> & { time: Intl.DateTimeFormat }

const readers = new Map<string, Writers>()

/** One for each reader: making a formatter costs more than using it a thousand times, and every row of a list asks. */
function writersOf(form: string, reader: string): Writers {
  const name = `${form} ${reader}`
  const writers = readers.get(name) ?? makeWriters(form, reader)
  readers.set(name, writers)
  return writers
}

function makeWriters(form: string, reader: string): Writers {
  const part = (options: Intl.DateTimeFormatOptions) =>
    lazily(() => new Intl.DateTimeFormat(form, { timeZone: 'UTC', ...options }))
  const weekday = part({ weekday: 'short' })
  const dayOnly = part({ day: 'numeric' })
  const full = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const day = lazily(() => dayWriter(form))
  const time = timeWriter(form, reader)
  const german = languageOf(form) === 'de'
  const bare = (text: string) => text.replace(/\.$/, '')
  return {
    day: (date) => day()(date),
    near: (date) => `${bare(weekday().format(at(date)))} ${dayOnly().format(at(date))}${german ? '.' : ''}`,
    full: (date) => full().format(at(date)),
    time,
    isTwelve: time.resolvedOptions().hour12 === true,
  }
}

/** Made when it is first asked for. */
function lazily<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

const withZone = { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const

/** Where this browser is: the zone of whoever reads. */
export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
