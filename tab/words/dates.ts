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
 * names another zone. The formatters are made once: making one costs more than using it a thousand times.
 */
export function datesIn(locale: string, zone: string, reader = zone): Dates {
  const form = formatLocale(locale)
  const part = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(form, { timeZone: 'UTC', ...options })
  const weekday = part({ weekday: 'short' })
  const dayOnly = part({ day: 'numeric' })
  const full = part({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const time = timeWriter(form, reader)
  let there: Intl.DateTimeFormat | undefined
  let zoned: Intl.DateTimeFormat[] | undefined
  const german = languageOf(form) === 'de'
  const bare = (text: string) => text.replace(/\.$/, '')
  return {
    day: dayWriter(form),
    near: (day) => `${bare(weekday.format(at(day)))} ${dayOnly.format(at(day))}${german ? '.' : ''}`,
    full: (day) => full.format(at(day)),
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
    isTwelve: time.resolvedOptions().hour12 === true,
    dayOf: (instant) => dayIn(zone)(instant),
  }
}

function at(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

const withZone = { weekday: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const

/** Where this browser is: the zone of whoever reads. */
export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
