import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { mondayOf } from '#domain/time/iso-week'
import {
  addMonths,
  easterSunday,
  existing,
  firstYearly,
  nextDayOfMonth,
  weekdayOf,
  yearMonth,
} from './calendar-days.ts'
import { dateIn, type DateScene } from './date-forms.ts'
import { type Part, inYear, partAhead, partOfMonth, partOfQuarter, partOfWeek, weekdayOfMonth } from './day-spans.ts'

type Day = LocalDate | undefined
type Rule = [pattern: RegExp, day: (found: string[], scene: DateScene) => Day]

const day$ = '(?:(?:this |coming )*W\\d|next W\\d|D\\d)'
const aheads: Record<string, number> = { this: 0, next: 1, coming: 1, afternext: 2 }

/** Phrases as tokens, most telling first, each with the day it means. Only a phrase that fits from end to end is read. */
const rules: Rule[] = [
  [/^D(\d)$/, ([count], { today }) => addDays(today, Number(count))],
  [/^this day$/, (_, { today }) => today],
  [/^day after D1$/, (_, { today }) => addDays(today, 2)],
  [/^eod$/, (_, { today }) => today],
  [/^later (?:on )?(.+)$|^(.+) later$/, ([last, first], scene) => laterOn(last || first, scene)],
  [/^eod (?:on |by |of |in )?(.+)$|^(.+?)(?: by)? eod$/, ([first, last], scene) => meant(first || last, scene)],
  [/^W(\d)$/, ([wanted], { today }) => comingWeekday(today, Number(wanted))],
  [/^(?:this )?coming W(\d)$/, ([wanted], { today }) => comingWeekday(today, Number(wanted))],
  [/^this W(\d)$/, ([wanted], { today }) => notToday(today, Number(wanted))],
  [/^next W(\d)$/, ([wanted], { today }) => weekdayIn(today, 1, Number(wanted))],
  [/^afternext W(\d)$/, ([wanted], { today }) => weekdayIn(today, 2, Number(wanted))],
  [
    /^(next|this|coming|afternext) week (?:on )?W(\d)$/,
    ([which = '', wanted], { today }) => weekdayIn(today, aheads[which] ?? 0, Number(wanted)),
  ],
  [
    /^W(\d) (?:of |in )*(next|this|coming|afternext) week$/,
    ([wanted, which = ''], { today }) => weekdayIn(today, aheads[which] ?? 0, Number(wanted)),
  ],
  [/^(?:in )?week after next$/, (_, { today }) => partAhead(today, 'week', 2, 'end')],
  [
    /^(?:in |of )*(?:kw|week) (\d{1,2}),? (?:on )?W(\d)$/,
    ([week, wanted], { today }) => weekdayOfWeek(today, Number(week), Number(wanted)),
  ],
  [
    /^W(\d),? (?:of |in )*(?:kw|week) (\d{1,2})$/,
    ([wanted, week], { today }) => weekdayOfWeek(today, Number(week), Number(wanted)),
  ],
  [/^(W\d|D\d) week$/, ([from = ''], scene) => later(meant(from, scene), 7)],
  [/^(W\d|D\d) fortnight$/, ([from = ''], scene) => later(meant(from, scene), 14)],
  [
    /^(\d{1,2}|a) week (?:on |from )?((?:W|D)\d|now)$/,
    ([some = '', from = ''], scene) => later(startDay(from, scene), countOf(some) * 7),
  ],
  [/^(?:a )?fortnight (?:on |from )?(.+)$/, ([from = ''], scene) => later(startDay(from, scene), 14)],
  [
    /^(\d{1,3}|a|acht|couple|half|a couple|a half) (?:of )?(day|week|month|quarter|year) from (.+)$/,
    ([some = '', unit = '', from = ''], scene) => ahead(startDay(from, scene), countOf(some), unit),
  ],
  [new RegExp(`^(${day$}) in acht day$`), ([from = ''], scene) => later(meant(from, scene), 7)],
  [
    new RegExp(`^(${day$}) in (\\d{1,3}|a) (day|week)$`),
    ([from = '', some = '', unit = ''], scene) => {
      const days = countOf(some) * (unit === 'week' ? 7 : 1)
      return from.includes('W') && days % 7 !== 0 ? undefined : later(meant(from, scene), days)
    },
  ],
  [
    /^(\d{1,3}|a|acht) (?:wday|working day) from (?:now|D0)$/,
    ([some = ''], { today }) => workdaysAhead(today, countOf(some)),
  ],
  [
    /^(?:in |within )+(?:next )?(?:a |1 )?fortnight(?: time)?$|^(?:a )?fortnight$/,
    (_, { today }) => addDays(today, 14),
  ],
  [
    /^(?:in |within |within of )+(?:next )?(\d{1,3}|a|acht|couple|half|half a|a couple|a half) (?:of )?(?:next )?(day|week|month|quarter|year)(?: time)?$/,
    ([some = '', unit = ''], { today }) => ahead(today, countOf(some), unit),
  ],
  [/^D0 in (\d{1,2}|a) month$/, ([some = ''], { today }) => addMonths(today, countOf(some))],
  [
    /^(\d{1,3}|acht) (day|week|month)(?: time)?$/,
    ([some = '', unit = ''], { today }) => ahead(today, countOf(some), unit),
  ],
  [
    /^(?:(?:in|within|within of) )?(?:(?<=(?:in|within) )next )?(\d{1,3}|acht|a) (?:wday|working day)(?: time)?$/,
    ([some = ''], { today }) => workdaysAhead(today, countOf(some)),
  ],
  [/^next (?:wday|working day)$/, (_, { today }) => workdaysAhead(today, 1)],
  [/^(?:in )?(next|coming) week$/, (_, { today }) => nextWeek(today)],
  [/^afternext week$/, (_, { today }) => addDays(nextWeek(today), 7)],
  [/^(?:in |within )?this week$/, (_, { today }) => partAhead(today, 'week', 0, 'end')],
  [/^(?:in )?(?:next|coming) month$/, (_, { today }) => addMonths(today, 1)],
  [/^(?:in )?(this|next|coming) (month|quarter|year)$/, ([which = '', unit], { today }) => part(today, unit, which)],
  [/^(?:in )?weekof (.+)$/, ([first = ''], scene) => fridayOf(meant(first, scene))],
  [/^eow$|^week end$/, (_, { today }) => partAhead(today, 'week', 0, 'end')],
  [/^(month|quarter|year) end$/, ([unit], { today }) => part(today, unit, 'this')],
  [
    /^(Q\d|M\d+|kw \d{1,2})(?: (\d{2,4}))? end$/,
    ([of = '', year = ''], scene) => meant(`end ${of} ${year}`.trim(), scene),
  ],
  [
    /^(?:eow|eom|eoq|eoy) (?:of )?(this|next|coming) (week|month|quarter|year)$/,
    ([which, unit], { today }) => part(today, unit, which),
  ],
  [/^eom$/, (_, { today }) => partAhead(today, 'month', 0, 'end')],
  [/^eoq$/, (_, { today }) => partAhead(today, 'quarter', 0, 'end')],
  [/^eoy$/, (_, { today }) => partAhead(today, 'year', 0, 'end')],
  [
    /^(?:in |on )?(early|mid|late|end) (?:of |in )*(?:(this|next|coming|afternext) )?(week|month|quarter|year)$/,
    ([some = '', which, unit], { today }) => partSoon(today, unit, which, some as Part),
  ],
  [
    /^(?:in )?(early|mid|late|end) (?:of |in )*M(\d+)(?: (\d{4}))?$/,
    ([some = '', month, year], { today }) => partOfMonth(today, Number(month), some as Part, Number(year)),
  ],
  [
    /^(?:in )?(?:(early|mid|late|end) (?:of |in )*)?(?:Q(\d)|(\d)\.? quarter|O(\d) quarter)(?: (?:of )?'?(\d{2,4}))?$/,
    ([some = 'end', short, plain, worded, year], { today }) =>
      partOfQuarter(today, Number(short ?? plain ?? worded), some as Part, fullYear(year)),
  ],
  [
    /^(?:in )?(?:(early|mid|late|end) (?:of |in )*)?(?:kw|week) (\d{1,2})\.?(?:[/ ](\d{4}))?$/,
    ([some = 'end', week, year], { today }) => partOfWeek(today, Number(week), some as Part, Number(year)),
  ],
  [
    /^(?:in )?(\d{1,2})\. kw(?: (\d{4}))?$/,
    ([week, year], { today }) => partOfWeek(today, Number(week), 'end', Number(year)),
  ],
  [/^(early|mid|late|end) (?:of |in )*(\d{4})$/, ([some = '', year]) => inYear(Number(year), some as Part)],
  [
    /^(O\d|T\d|\d\.|-1) W(\d) (?:of |in )*(?:(this |next |coming )?month|M(\d+)(?: (\d{4}))?)$/,
    ([nth = '', wanted, which, month, year], { today }) =>
      nthWeekday(today, { nth: ordinalOf(nth), wanted: Number(wanted), which, month, year }),
  ],
  [
    /^-1 (?:wday|working day) (?:of |in )*((?:this |next |coming )?month|M\d+(?: \d{4})?)$/,
    ([long = ''], scene) => workdayBefore(meant(`end of ${long}`, scene)),
  ],
  [
    /^(?:in )?(O\d|\d\.|-1) week (?:of |in )*((?:this |next |coming )?month|M\d+(?: \d{4})?)$/,
    ([nth = '', long = ''], scene) => meant(`${nth} W5 of ${long}`, scene),
  ],
  [
    /^-1 day (?:of |in )*((?:this |next |coming |afternext )?(?:month|quarter|year)|M\d+(?: \d{4})?)$/,
    ([long = ''], scene) => meant(`end of ${long}`, scene),
  ],
  [
    /^O1 (?:wday|working day) (?:of |in )*((?:this |next |coming )?month|M\d+(?: \d{4})?)$/,
    ([long = ''], scene) => firstWorkday(meant(`O1 W1 of ${long}`, scene)),
  ],
  [/^(?:on )?O(\d) (?:of |in )*(M\d+(?: \d{4})?)$/, ([day, month], scene) => dateIn(`${day}. ${month}`, scene)],
  [
    /^(?:on )?(?:T(\d{1,2})|(\d{1,2})\.) (?:of |in )*(this |next |coming |afternext )?month$/,
    ([worded, plain, which = ''], { today }) => dayOfMonth(today, Number(worded ?? plain), which.trim()),
  ],
  [/^(?:this )?weekend$/, (_, { today }) => weekend(today, 0)],
  [/^(?:on )?(next|coming) weekend$/, ([which], { today }) => weekend(today, which === 'next' ? 1 : 0)],
  [
    /^O(\d)$/,
    ([day], { today, isLed, isGerman, isBehindName }) =>
      isLed && (isGerman || isBehindName) ? nextDayOfMonth(today, Number(day)) : undefined,
  ],
  [/^easter(-?\d+)$/, ([days], { today }) => firstYearly(today, (year) => addDays(easterSunday(year), Number(days)))],
  [
    /^feast(\d+)\/(\d+)$/,
    ([day, month], { today }) => firstYearly(today, (year) => existing(year, Number(month), Number(day))),
  ],
  [/^thanksgiving$/, (_, { today }) => firstYearly(today, (year) => weekdayOfMonth(year, 11, 4, 4))],
  [/^xmas$/, (_, { today, isGerman }) => firstYearly(today, (year) => existing(year, 12, isGerman ? 24 : 25))],
  [/^xmas(?:-| )eve$/, (_, { today }) => firstYearly(today, (year) => existing(year, 12, 24))],
  [/^nye$|^new year eve$/, (_, { today }) => firstYearly(today, (year) => existing(year, 12, 31))],
  [/^newyear$|^new year(?: day)?$/, (_, { today }) => firstYearly(today, (year) => existing(year, 1, 1))],
]

/** The day that a phrase of tokens means; undefined when it means none, or nobody can tell. */
export function meant(phrase: string | undefined, scene: DateScene): Day {
  if (!phrase) return undefined
  for (const [pattern, day] of rules) {
    const found = pattern.exec(phrase)
    if (found) return day(found.slice(1), scene)
  }
  return dateIn(phrase, scene)
}

/** What "from" and "on" may follow: a day, or now. */
function startDay(phrase: string, scene: DateScene): Day {
  return phrase === 'now' ? scene.today : meant(phrase, scene)
}

function later(day: Day, days: number): Day {
  return day && addDays(day, days)
}

function comingWeekday(today: LocalDate, wanted: number): LocalDate {
  return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1)
}

/** "This Thursday" on a Thursday is today to some and in a week to others. */
function notToday(today: LocalDate, wanted: number): Day {
  return weekdayOf(today) === wanted ? undefined : comingWeekday(today, wanted)
}

/** A weekday of the ISO week that lies `weeks` ahead. */
function weekdayIn(today: LocalDate, weeks: number, wanted: number): LocalDate {
  return addDays(mondayOf(today), weeks * 7 + wanted - 1)
}

/** A weekday of the next ISO week with that number. */
function weekdayOfWeek(today: LocalDate, week: number, wanted: number): Day {
  const tuesday = partOfWeek(today, week, 'early')
  return tuesday && addDays(tuesday, wanted - 2)
}

/** A day of this month or of one ahead, undefined where that month has no such day; "of the month" is the next that comes. */
function dayOfMonth(today: LocalDate, day: number, which: string): Day {
  if (which === '') return nextDayOfMonth(today, day)
  const [year, month] = yearMonth(addMonths(`${today.slice(0, 8)}01`, aheads[which] ?? 0))
  return existing(year, month, day)
}

/** "Later today", "noch diese Woche", "noch am Freitag": the day stays what it is. Three days later is another matter. */
function laterOn(phrase: string | undefined, scene: DateScene): Day {
  return /^(?:[DW]\d|this .+|Q\d|M\d+|kw \d+)$/.test(phrase ?? '') ? meant(phrase, scene) : undefined
}

/** A week from today, on a weekday: from a weekend, the Friday of the week to come. */
function nextWeek(today: LocalDate): LocalDate {
  return weekdayOf(today) > 5 ? weekdayIn(today, 1, 5) : addDays(today, 7)
}

function weekend(today: LocalDate, weeks: number): LocalDate {
  const saturday = weekdayIn(today, weeks, 6)
  return saturday < today ? addDays(saturday, 1) : saturday
}

function workdaysAhead(today: LocalDate, count: number): LocalDate {
  let day = today
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}

/** The last weekday up to a day. */
function workdayBefore(day: Day): Day {
  return day && addDays(day, -Math.max(0, weekdayOf(day) - 5))
}

/** The first weekday of a month, by its first Monday. */
function firstWorkday(monday: Day): Day {
  return monday && workdaysAhead(addDays(`${monday.slice(0, 8)}01`, -1), 1)
}

/** Counts of the words and digits; half a year is half of its unit. */
function countOf(some: string): number {
  if (some.includes('half')) return 0.5
  if (some.endsWith('couple')) return 2
  return some === 'a' ? 1 : some === 'acht' ? 8 : Number(some)
}

function ahead(from: Day, count: number, unit: string): Day {
  if (from === undefined || count <= 0) return undefined
  const months = { month: 1, quarter: 3, year: 12 }[unit]
  if (months) return Number.isInteger(months * count) ? addMonths(from, months * count) : undefined
  const days = count * (unit === 'week' ? 7 : 1)
  return Number.isInteger(days) && days < 1000 ? addDays(from, days) : undefined
}

function part(today: LocalDate, unit = '', which = 'this', some: Part = 'end'): Day {
  return partAhead(today, unit as 'week', aheads[which] ?? 0, some)
}

/** Without "this" or "next" the part that comes: on the 15th "early in the month" is the next month's. */
function partSoon(today: LocalDate, unit: string | undefined, which: string | undefined, some: Part): Day {
  const day = part(today, unit, which, some)
  return which === undefined && day && day < today ? part(today, unit, 'next', some) : day
}

function fridayOf(day: Day): Day {
  return day && addDays(mondayOf(day), 4)
}

function fullYear(year: string | undefined): number | undefined {
  return year === undefined ? undefined : Number(year) < 100 ? 2000 + Number(year) : Number(year)
}

function ordinalOf(nth: string): number {
  return nth === '-1' ? -1 : Number(nth.replace(/^[OT]|\.$/g, ''))
}

type Nth = {
  nth: number
  wanted: number
  which: string | undefined
  month: string | undefined
  year: string | undefined
}

function nthWeekday(today: LocalDate, { nth, wanted, which, month, year }: Nth): Day {
  if (month) {
    const inYear = (one: number) => weekdayOfMonth(one, Number(month), nth, wanted)
    return year ? inYear(Number(year)) : firstYearly(today, inYear)
  }
  const ahead = which === 'next ' || which === 'coming ' ? 1 : 0
  const [inYears, inMonths] = yearMonth(addMonths(`${today.slice(0, 8)}01`, ahead))
  return weekdayOfMonth(inYears, inMonths, nth, wanted)
}
