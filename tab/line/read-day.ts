import { addDays } from '#domain/time/add-days'
import { dayNumber, type LocalDate } from '#domain/time/day-number'
import { weekday } from '#domain/time/weekday'

/** The furthest day a line may name, in days from today: two years, as for every promise. */
const furthestDays = 731

const weekdays: Record<string, number> = numbered([
  ['mon', 'monday', 'mo', 'montag'],
  ['tue', 'tues', 'tuesday', 'di', 'dienstag'],
  ['wed', 'wednesday', 'mi', 'mittwoch'],
  ['thu', 'thur', 'thurs', 'thursday', 'do', 'donnerstag'],
  ['fri', 'friday', 'fr', 'freitag'],
  ['sat', 'saturday', 'sa', 'samstag', 'sonnabend'],
  ['sun', 'sunday', 'so', 'sonntag'],
])

const months: Record<string, number> = numbered([
  ['jan', 'january', 'januar', 'janner'],
  ['feb', 'february', 'februar'],
  ['mar', 'march', 'marz'],
  ['apr', 'april'],
  ['may', 'mai'],
  ['jun', 'june', 'juni'],
  ['jul', 'july', 'juli'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october', 'okt', 'oktober'],
  ['nov', 'november'],
  ['dec', 'december', 'dez', 'dezember'],
])

const counts: Record<string, number> = {
  ...numbered([
    ['a', 'an', 'one', 'ein', 'eine', 'einem', 'einer'],
    ['two', 'zwei'],
    ['three', 'drei'],
    ['four', 'vier'],
    ['five', 'funf'],
    ['six', 'sechs'],
    ['seven', 'sieben'],
    ['eight', 'acht'],
    ['nine', 'neun'],
    ['ten', 'zehn'],
  ]),
  fourteen: 14,
  vierzehn: 14,
}

const months$ = Object.keys(months).join('|')
const weekdays$ = Object.keys(weekdays).join('|')
const next$ = '(?:next|nachste[nrs]?)'

const lead = /^(?:(?:by|until|till|on|due|bis|am|zum|the|this|diesen|kommenden|zu) )+/
const inSome = /^in (\d{1,3}|[a-z]+) (day|week|month|tag|woche|monat)(?:s|e|n|en)?$/
const dayMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${months$})(?: (\\d{4}))?$`)
const monthDay = new RegExp(`^(${months$}) (\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?$`)
const numeric = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4})?)?$/
const iso = /^(\d{4})-(\d{2})-(\d{2})$/
const named = new RegExp(`^(${next$} )?(${weekdays$})$`)
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|\.)$/
const datedWeekday = new RegExp(`^(?:${weekdays$}),? (?=\\d|${months$})`)

/**
 * The day that some words name, English or German, seen from `today`; undefined when they name none, name a day
 * that does not exist, or one in the past or more than two years ahead.
 *
 * A weekday is the next one, never today: "thu" on a Thursday is in a week. "next fri" lies in the week after this one.
 * A date without a year, or only the day of the month ("the 20th", "am 20."), is the first such day from today on. A weekday
 * written before a date adds nothing: the date counts.
 *
 * Example, on Thursday 2026-10-15: `readDay('fri')` is 2026-10-16, `readDay('in zwei Wochen')` is 2026-10-29.
 */
export function readDay(words: string, today: LocalDate): LocalDate | undefined {
  const bare = words
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[,;!?]/g, ' ')
    .replaceAll(/(?<=\p{L})\.|(?<=\d)\.(?=\s+\p{L})|(?<=\d{4})\.$/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const plain = bare.replace(lead, '').replace(datedWeekday, '')
  // "Room 12." ends with no day; "by the 12th" does.
  const [, dayOfMonth] = (plain === bare ? null : ordinal.exec(plain)) ?? []
  if (dayOfMonth) return nextOfMonths(today, Number(dayOfMonth))
  const day = relativeDay(plain, today) ?? weekdayDay(plain, today) ?? calendarDay(plain, today)
  return day !== undefined && day >= today && day <= addDays(today, furthestDays) ? day : undefined
}

function relativeDay(words: string, today: LocalDate): LocalDate | undefined {
  if (words === 'today' || words === 'heute') return today
  if (words === 'tomorrow' || words === 'morgen') return addDays(today, 1)
  if (words === 'day after tomorrow' || words === 'ubermorgen') return addDays(today, 2)
  if (/^(next week|nachste woche|nachster woche)$/.test(words)) return addDays(today, 7)
  if (/^(next month|nachsten monat|nachster monat)$/.test(words)) return addMonths(today, 1)
  if (/^(eod|end of (the )?day|ende des tages)$/.test(words)) return today
  if (/^(eow|end of (the )?week|ende der woche)$/.test(words)) return weekdayDay('fri', addDays(today, -1))
  if (/^(eom|end of (the )?month|ende des monats|monatsende)$/.test(words)) return lastOfMonth(today)
  if (words === 'in a fortnight') return addDays(today, 14)
  const [, some = '', unit = ''] = inSome.exec(words) ?? []
  const count = counts[some] ?? (/^\d+$/.test(some) ? Number(some) : 0)
  if (count === 0) return undefined
  if (unit === 'month' || unit === 'monat') return addMonths(today, count)
  return addDays(today, unit === 'day' || unit === 'tag' ? count : count * 7)
}

function weekdayDay(words: string, today: LocalDate): LocalDate | undefined {
  const [, next, name = ''] = named.exec(words) ?? []
  const wanted = weekdays[name]
  if (wanted === undefined) return undefined
  const now = weekday(dayNumber(today))
  const ahead = ((wanted - now + 6) % 7) + 1
  return addDays(today, next && wanted > now ? ahead + 7 : ahead)
}

function calendarDay(words: string, today: LocalDate): LocalDate | undefined {
  const dated = iso.exec(words)
  if (dated) return existing(Number(dated[1]), Number(dated[2]), Number(dated[3]))
  const [, day, month, year] =
    dayMonth.exec(words)?.map((part, at) => (at === 2 ? String(months[part]) : part)) ??
    numeric.exec(words) ??
    turned(words)
  if (!day || !month) return undefined
  if (year) return existing(Number(year), Number(month), Number(day))
  return firstFrom(today, Number(month), Number(day))
}

function turned(words: string): (string | undefined)[] {
  const [whole, month = '', day, year] = monthDay.exec(words) ?? []
  return [whole, day, month && String(months[month]), year]
}

// 29 February may be eight years away (1896 to 1904), but no further than two years counts anyway.
function firstFrom(today: LocalDate, month: number, day: number): LocalDate | undefined {
  const thisYear = Number(today.slice(0, 4))
  return [0, 1, 2]
    .map((later) => existing(thisYear + later, month, day))
    .find((date) => date !== undefined && date >= today)
}

/** The first such day of a month from today on; a month that has no 31st is passed over. */
function nextOfMonths(today: LocalDate, day: number): LocalDate | undefined {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return [0, 1, 2]
    .map((later) => month - 1 + later)
    .map((at) => existing(year + Math.floor(at / 12), (at % 12) + 1, day))
    .find((date) => date !== undefined && date >= today)
}

function lastOfMonth(today: LocalDate): LocalDate {
  return addDays(addMonths(`${today.slice(0, 8)}01`, 1), -1)
}

function existing(year: number, month: number, day: number): LocalDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  try {
    dayNumber(text)
    return text
  } catch {
    return undefined
  }
}

/** The same day of a later month, or that month's last day when it is shorter. */
function addMonths(today: LocalDate, count: number): LocalDate {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const at = year * 12 + month - 1 + count
  const inMonth = (wanted: number) => existing(Math.floor(at / 12), (at % 12) + 1, wanted)
  return inMonth(day) ?? inMonth(30) ?? inMonth(29) ?? inMonth(28) ?? today
}

function numbered(rows: string[][]): Record<string, number> {
  return Object.fromEntries(rows.flatMap((words, at) => words.map((word) => [word, at + 1])))
}
