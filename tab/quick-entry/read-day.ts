import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { mondayOf } from '#domain/time/iso-week'
import { dayPhrase } from './around-a-day.ts'
import { justPastDays } from './calendar-days.ts'
import { dateIn, type DateScene } from './date-forms.ts'
import { meant } from './day-grammar.ts'
import { dayTokens, type DayToken, isPluralTime, shortWeekday } from './day-tokens.ts'
import { fold } from './fold.ts'
import { partTime } from './time-of-day.ts'

/** The furthest day a line may name, in days from today: two years, as for every commitment. */
const furthestDays = 731

/** When a phrase is read, and for whom. */
export type DayScene = {
  today: LocalDate
  /** The reader's language and country, such as `en-GB`: 3/4 and two-letter weekdays depend on it. */
  locale: string
  /** The phrase stands behind the name of who commits, so bare numbers and two letters may be a day. */
  isBehindName?: boolean
}

/** A day, and the words of the phrase that stay in the text, as typed: a time of that day, a wish. */
export type DayRead = { day: LocalDate; time: string }

/**
 * The day that a whole phrase names, English or German, seen from `today`; undefined when it names none, when a word in
 * it is not understood, when the day does not exist, is over, or lies more than two years ahead. Never part of a phrase.
 *
 * A weekday is the next one, never today: "thu" on a Thursday is in a week. "next fri" lies in the week after this one.
 * A date without a year is the first from today on, unless it went by less than a month ago: then it is no day. A vague
 * phrase is the day a person would expect at the latest: "next week" on a weekday is in a week, "KW 44" is its Friday.
 *
 * Example, on Thursday 2026-10-15: `readDay('friday next week', …)` is 2026-10-23, `readDay('in zwei Wochen', …)` is
 * 2026-10-29, `readDay('tomorrow at 10', …)` is 2026-10-16 and keeps "at 10".
 */
export function readDay(phrase: string, scene: DayScene): DayRead | undefined {
  const read = named(phrase, scene)
  const isInReach = read && read.day >= scene.today && read.day <= addDays(scene.today, furthestDays)
  return isInReach ? read : undefined
}

const isAgo =
  /^(?:(?:by|on|till|until|bis|the|day before) )*(?:yesterday|gestern|vorgestern)[.!]?$|^(?:last|letzte[nrs]?|vergangene[nrs]?) (?<what>\S+)$/

/**
 * Does a whole phrase name a day that is over: `3 october 2026` or `yesterday` on the 15th, and `3 oct`, which went by too
 * lately to be next year's? A phrase that `readDay` reads is not over.
 */
export function isDayOver(phrase: string, scene: DayScene): boolean {
  const ago = isAgo.exec(fold(phrase))
  if (ago) return ago.groups?.['what'] === undefined || speaksOfDay(ago.groups['what'])
  const dayFrom = (daysAgo: number) => named(phrase, { ...scene, today: addDays(scene.today, -daysAgo) })?.day
  const day = dayFrom(0)
  if (day !== undefined) return day < scene.today
  const [lately, aWeekOn] = [dayFrom(justPastDays), dayFrom(justPastDays - 7)]
  // A date is the same one from a week later on; "this friday" is another.
  return lately !== undefined && lately < scene.today && (aWeekOn === undefined || aWeekOn === lately)
}

/** What a whole phrase names, wherever it lies. */
function named(phrase: string, { today, locale, isBehindName = false }: DayScene): DayRead | undefined {
  const isGerman = locale.startsWith('de')
  const { day: words, kept } = dayPhrase(phrase)
  const tokens = tokensOf(words, isGerman, isBehindName)
  if (!tokens) return undefined
  const { day: said, time } = partTime(tokens)
  const { lead, rest } = afterLead(said)
  if (rest === '' || lead === 'incl' || isTheSun(said) || /^(?:one day|des|\d+h (?:before|vor))\b/i.test(words))
    return undefined
  const scene = {
    today,
    isGerman,
    isMonthFirst: /^en-(US|PH)\b/i.test(locale),
    isLed: /by|on|incl/.test(lead),
    isBehindName,
  }
  const day = rest.startsWith('before ') ? dayBefore(rest.slice(7), scene) : led(lead, rest, scene)
  return day === undefined ? undefined : { day, time: [...time.map(timeText), kept].filter(Boolean).join(' ') }
}

/** German writes the morning of a day as it writes tomorrow; away from its day only `morgens` is the morning. */
function timeText({ token, text }: DayToken): string {
  return token === 'D1' ? `${text}s` : text
}

/** Does this word speak of days at all? Used to tell what was not understood, and what must not be cut apart. */
export function isDayWord(word: string): boolean {
  return dayTokens(word) !== undefined || (shortWeekday(word) !== undefined && /^\p{Lu}/u.test(word))
}

/** Does this word name a time by itself, as weekdays, months and "tomorrow" do, and not only among others? */
export function speaksOfDay(word: string): boolean {
  const named =
    /^(?:[WMDQ]\d+|week|month|quarter|year|weekend|fortnight|eo[dwmqy]|kw|tonight|xmas.*|nye|newyear|easter.*|feast.*|part)$/
  const tokens = dayTokens(word)?.map(({ token }) => token) ?? []
  return tokens.some((token) => named.test(token))
}

function tokensOf(phrase: string, isGerman: boolean, isBehindName: boolean): DayToken[] | undefined {
  const words = phrase.split(/\s+/).filter(Boolean)
  const tokens: DayToken[] = []
  for (const word of words) {
    const isCapital = isGerman && /^(?:Mo|Di|Mi|Do|Fr|Sa)\b/.test(word)
    const short = (isGerman && isBehindName) || isCapital || words.length > 1 ? shortWeekday(word) : undefined
    const known = dayTokens(word) ?? (short ? [{ token: short, text: word }] : undefined)
    if (
      !known ||
      (isPluralTime(word) &&
        !tokens.slice(-3).some(({ token }) => /^(?:\d+|a|acht|couple|half|early|mid)$/.test(token)))
    )
      return undefined
    tokens.push(...known)
  }
  return tokens.length > 0 ? tokens : undefined
}

const leads = /^(?:(?:by|on|for|incl|at by) )+/

/** The phrase without its articles and the words that only say "until then". */
function afterLead(said: readonly DayToken[]): { lead: string; rest: string } {
  const phrase = said
    .map(({ token }) => token)
    .filter((token) => token !== 'the')
    .join(' ')
    .replace(/^no later than /, 'by ')
    .replace(/(?: at)? by$/, '')
    .replace(/\b(this|next|coming|afternext) kw$/, '$1 week')
    .replaceAll(/\b(?:end (?:of )?(?:working )?day|(?:close|end) of (?:working|play))\b/g, 'eod')
  const lead = leads.exec(`${phrase} `)?.[0] ?? ''
  return { lead: lead.trim(), rest: phrase.slice(lead.length).trim() }
}

/** "By two weeks" and "for two weeks" say how long, not when. On the morning is no day; by the weekend is its Friday. */
function led(lead: string, rest: string, scene: DateScene): LocalDate | undefined {
  const leadWords = lead.split(' ')
  if (/^(?:\d+|a|acht|half|couple) (?:\w+ )*(?:day|wday|week|month|quarter|year)$/.test(rest) && lead !== '') {
    return undefined
  }
  if (rest === 'D1' && leadWords.includes('on')) return undefined
  const day = meant(rest, scene)
  if (day && leadWords.includes('by') && rest.endsWith('weekend'))
    return addDays(day, -1) < scene.today ? day : addDays(day, -1)
  return day
}

/**
 * The last day before: of a day, of a weekend (its Friday), of a week, month or quarter to come. Before the end of
 * something is by its end.
 */
function dayBefore(rest: string, scene: DateScene): LocalDate | undefined {
  // "Vor drei Wochen" is three weeks ago.
  if (/^(?:\d+|a|acht|half|couple) (?:\w+ )?(?:w?day|week|month|quarter|year)$/.test(rest)) return undefined
  if (/^(?:end |eo[wmqy]$|\w+ end$)/.test(rest)) return meant(rest, scene)
  const first = firstOf(rest, scene)
  if (first) return addDays(first, -1)
  if (/(?:week|month|quarter|year|eo[dwmqy]|\bQ\d|kw)/.test(rest.replace(/(?<=[WD]\d) week$|^new year/, '')))
    return undefined
  const day = meant(rest, { ...scene, isLed: true })
  return day && addDays(day, -1)
}

/** The first day of a longer time that lies ahead: `next week`, `weekend`, `M11`, `kw 46`. */
function firstOf(rest: string, scene: DateScene): LocalDate | undefined {
  const weekend = /^(?:(?:this|next|coming) )?weekend$/.test(rest) ? meant(rest, scene) : undefined
  if (weekend) return addDays(mondayOf(weekend), 5)
  const week = /^(?:next week|(?:kw|week) \d{1,2})$/.test(rest) ? meant(rest, scene) : undefined
  if (week) return mondayOf(week)
  if (rest === 'next month') return `${meant(rest, scene)?.slice(0, 8)}01`
  return /^M\d+(?: \d{4})?$/.test(rest) ? dateIn(`1. ${rest}`, scene) : undefined
}

/** "The sun", "the wed": with an English article three letters are a word, not a day. */
function isTheSun(said: readonly DayToken[]): boolean {
  const [article, word] = said.slice(-2)
  return said.length >= 2 && article?.text.toLowerCase() === 'the' && /^W\d$/.test(word?.token ?? '')
}
