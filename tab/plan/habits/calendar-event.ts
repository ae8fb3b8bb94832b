/** A thing to be done again and again: its first day and all that follow, each with the instant at which it begins. */
export type Recurring = {
  id: string
  title: string
  description: string
  minutes: number
  /** In their order; at least one. */
  instants: readonly Date[]
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * The address that opens a person's own calendar in Outlook with the first of the events filled in. Times are UTC, so that
 * the calendar shows them by its own clock.
 */
export function outlookAddress({ title, description, minutes, instants }: Recurring): string {
  const start = instants[0] ?? new Date(0)
  const query = new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    body: description,
    startdt: start.toISOString(),
    enddt: new Date(start.getTime() + minutes * minuteMs).toISOString(),
  })
  // A plus for a blank is read as a plus there.
  return `https://outlook.office.com/calendar/0/deeplink/compose?${query.toString().replaceAll('+', '%20')}`
}

/**
 * The events as a calendar file: a series for each time of day, without the days that are left out. Every time is UTC;
 * where the clocks change, the series ends and another one begins an hour apart, so that it stays at the same time of the
 * person's day.
 *
 * Example: Mondays at 9:00 in Berlin over 25 October 2026 are two series, at 7:00 and at 8:00 UTC.
 */
export function calendarFile(event: Recurring, now: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Throughline//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...seriesOf(event.instants).flatMap((series, at) => lines(event, series, { at, now })),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

/** One after the other with the same time of day in UTC. */
function seriesOf(instants: readonly Date[]): Date[][] {
  const series: Date[][] = []
  for (const instant of instants) {
    const last = series.at(-1)
    if (last?.[0] && timeOfDay(last[0]) === timeOfDay(instant)) last.push(instant)
    else series.push([instant])
  }
  return series
}

function timeOfDay(instant: Date): number {
  return instant.getUTCHours() * 60 + instant.getUTCMinutes()
}

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

function lines(event: Recurring, series: readonly Date[], { at, now }: { at: number; now: Date }): string[] {
  const [first] = series
  const last = series.at(-1)
  if (!first || !last) return []
  const on = [...new Set(series.map((instant) => days[instant.getUTCDay()]))]
  const leftOut = between(first, last).filter(
    (instant) => on.includes(days[instant.getUTCDay()]) && !series.some((one) => one.getTime() === instant.getTime()),
  )
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}-${at}@throughline`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(first)}`,
    `DTEND:${stamp(new Date(first.getTime() + event.minutes * minuteMs))}`,
    ...(series.length > 1 ? [`RRULE:FREQ=WEEKLY;BYDAY=${on.join(',')};UNTIL=${stamp(last)}`] : []),
    ...(leftOut.length > 0 ? [`EXDATE:${leftOut.map(stamp).join(',')}`] : []),
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}

/** Every day from one instant to another, at the same time in UTC. */
function between(first: Date, last: Date): Date[] {
  const count = Math.round((last.getTime() - first.getTime()) / dayMs)
  return Array.from({ length: count }, (_, day) => new Date(first.getTime() + day * dayMs))
}

function stamp(instant: Date): string {
  return instant.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`)
}

const longestOctets = 75

/** A line of a calendar file holds 75 octets; what is longer goes on in the next one behind a blank. */
function folded(line: string): string {
  const octets = new TextEncoder()
  let [done, rest, used] = ['', '', 0]
  for (const sign of line) {
    const size = octets.encode(sign).length
    if (used + size > longestOctets) {
      done += `${rest}\r\n `
      rest = ''
      used = 1
    }
    rest += sign
    used += size
  }
  return done + rest
}
