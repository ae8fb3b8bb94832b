import type { LocalDate } from '#domain/time/day-number'
import { existing, firstYearly, nextDayOfMonth, weekdayOf } from './calendar-days.ts'

/** What a date is read by. */
export type DateScene = {
  today: LocalDate
  /** `en-US` writes 11/3 for 3 November, everybody else for 11 March. */
  isMonthFirst: boolean
  isGerman: boolean
  /** A word such as "by" or "bis" stood before it: bare numbers are a date then. */
  isLed: boolean
  /** It stands behind the name of who commits, where nothing but a day is expected. */
  isBehindName: boolean
}

type Day = LocalDate | undefined
type Parts = { day: number; month: number; year: number | undefined }

/**
 * The day of a written date: `5 nov`, `nov 5th 2026`, `5.11.`, `24/12`, `2027-01-05`, `the 5th`. A weekday before it has
 * to agree; without a year it is the first such day from today on.
 */
export function dateIn(phrase: string, scene: DateScene): Day {
  const [, named, rest = ''] = /^(?:W(\d),? (?:on )?)?(.+)$/.exec(phrase) ?? []
  const fits = (date: Day) => (date !== undefined && (!named || weekdayOf(date) === Number(named)) ? date : undefined)
  const ofMonth = /^(?:on )?(?:T(\d{1,2})|(\d{1,2})\.)$/.exec(rest)
  if (ofMonth) {
    if (ofMonth[2] && !scene.isLed && !named) return undefined
    const day = Number(ofMonth[1] ?? ofMonth[2])
    return fits(nextDayOfMonth(scene.today, day))
  }
  const parts = partsOf(rest.replace(/^on /, ''), scene, named !== undefined)
  if (!parts) return undefined
  const { day, month, year } = parts
  return fits(
    year === undefined ? firstYearly(scene.today, (one) => existing(one, month, day)) : existing(year, month, day),
  )
}

function partsOf(words: string, scene: DateScene, isNamed: boolean): Parts | undefined {
  const worded =
    /^(?<day>\d{1,2})\.? (?:of )?M(?<month>\d+)(?: '?(?<year>\d{2}|\d{4}))?$/.exec(words) ??
    /^T(?<day>\d{1,2}) (?:of |in )?M(?<month>\d+)(?: (?<year>\d{4}))?$/.exec(words) ??
    /^M(?<month>\d+) T?(?<day>\d{1,2})(?:,? (?<year>\d{4}))?$/.exec(words)
  if (worded?.groups) return numbers(worded.groups)
  const iso = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/.exec(words)
  if (iso?.groups) return numbers(iso.groups)
  const dotted = /^(?<day>\d{1,2})\.(?<month>\d{1,2})(?<end>\.(?<year>\d{2}|\d{4})?)?$/.exec(words)
  if (dotted?.groups) {
    const isPlain = scene.isLed || isNamed || dotted.groups['year'] !== undefined
    const isClosed = dotted.groups['end'] !== undefined
    const isExpected = isClosed ? scene.isGerman || scene.isBehindName : scene.isGerman && scene.isBehindName
    return isPlain || isExpected ? numbers(dotted.groups) : undefined
  }
  return slashed(words, scene)
}

/** 24/12 can only be one day; 3/4 is read as the reader's own country writes. Round the clock is no date. */
function slashed(words: string, { today, isMonthFirst, isGerman, isLed, isBehindName }: DateScene): Parts | undefined {
  const found = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(words)
  if (!found || words === '24/7' || (words.includes('-') && found[3] === undefined)) return undefined
  const [first, second] = [Number(found[1]), Number(found[2])]
  // German never writes the month first: 10/26 is the number of something there.
  if (second > 12 && isGerman && !isLed && !isBehindName) return undefined
  // 9/26 in 2026 is as well the month of a year.
  const isYear = second - Number(today.slice(2, 4)) === 0 || second - Number(today.slice(2, 4)) === 1
  if (!isMonthFirst && !isLed && isYear && found[3] === undefined) return undefined
  const turned = first > 12 ? false : second > 12 ? true : isMonthFirst
  const year = found[3]
  return turned
    ? numbers({ day: String(second), month: String(first), year })
    : numbers({ day: String(first), month: String(second), year })
}

function numbers({ day, month, year }: Record<string, string | undefined>): Parts {
  const full = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year)
  return { day: Number(day), month: Number(month), year: full }
}
