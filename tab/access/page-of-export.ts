import type { ExportedLine, ExportedPair, ExportedRecord } from '#contract/export-mine'
import type { ReadCardsOutput } from '#contract/read-cards'
import type { Side } from '#domain/pair'
import { addDays } from '#domain/time/add-days'
import { plainDay } from '../words/day-spans.ts'
import { datesIn } from '../words/dates.ts'
import { formatLocale } from '../words/language.ts'
import { exportWords } from '../words/export-words.ts'
import type { Reader } from '../words/reader.ts'
import { heading, htmlPage, list, paragraph, type Item } from './html-page.ts'
import { lineOfExport } from './line-of-export.ts'
import { partsOfPlans } from './plans-of-export.ts'

/** Writes the numbers of a pair in words; `nameOf` says whose a number is. */
export type NumbersOf = (cards: ReadCardsOutput, nameOf: (owner: Side) => string) => Item[]
type Making = Reader & { numbersOf: NumbersOf }

/**
 * Somebody's own copy as a page to read: who they are, of each pair the numbers, the lines, plans, the 1:1s and who took
 * what out, and plans of their own.
 */
export function pageOfExport({ person, settings, pairs, own, exportedAt }: ExportedRecord, making: Making): string {
  const { language, locale } = making
  const words = exportWords(language)
  const made = words.made(plainDay(locale, exportedAt.slice(0, 10)), datesIn(locale, person.zone).time(exportedAt))
  const plans = partsOfPlans(own ?? {}, { you: 'report', other: '' }, making)
  const facts = [
    person.jobTitle,
    person.department,
    ...person.addresses,
    person.zone,
    settings && words.language(settings.language),
    settings && words.workdays(weekdays(locale, settings.workdays)),
  ].filter((one) => one !== undefined)
  return htmlPage({
    language,
    title: words.title(person.displayName),
    parts: [
      paragraph(`${made} ${words.about}`),
      heading(2, words.you),
      list(facts.map((text) => ({ text }))),
      ...pairs.flatMap((pair) => partsOf(pair, person.oid, making)),
      ...(plans.length > 0 ? [heading(2, words.ownPlans), ...plans] : []),
      heading(2, words.pulse),
      paragraph(words.pulseText),
    ],
  })
}

function partsOf(exported: ExportedPair, oid: string, making: Making): string[] {
  const { pair, you, lines, indicators, occurrences = [], access = [] } = exported
  const { language, locale } = making
  const words = exportWords(language)
  const day = (on: string) => plainDay(locale, on)
  const other = you === 'manager' ? pair.reportName : pair.managerName
  const nameOf = (owner: Side) => (owner === you ? words.you : other)
  const [from, endedOn] = pair.relation
  const span = endedOn === null ? words.since(day(from)) : words.between(day(from), day(addDays(endedOn, -1)))
  const times = datesIn(locale, pair.zone)
  const talk = ({ plannedOn, isHeld, tier }: (typeof occurrences)[number]): Item =>
    isHeld === undefined
      ? { text: day(plannedOn) }
      : { text: `${day(plannedOn)}: ${isHeld ? words.held : words.notHeld}`, small: words.tier(tier ?? '') }
  return [
    heading(2, words.with[you](other, span)),
    ...section(words.numbers, indicators ? making.numbersOf(indicators, nameOf) : []),
    ...section(
      indicators ? words.lines : words.yours,
      lines.toSorted(byDay).map((line) => lineOfExport(line, exported, making)),
    ),
    ...partsOfPlans(exported, { you, other }, making),
    ...section(words.talks, occurrences.map(talk)),
    ...section(
      words.access,
      access.map(({ at, by }) => ({
        text: words.exported(by === oid ? undefined : other),
        small: `${day(times.dayOf(at))}, ${times.time(at)}`,
      })),
    ),
  ]
}

/** `Mon, Tue and Wed`; 1 is Monday. */
function weekdays(locale: string, days: readonly number[]): string {
  const form = formatLocale(locale)
  const weekday = new Intl.DateTimeFormat(form, { weekday: 'short', timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  const names = days.map((day) => weekday.format(new Date(Date.UTC(2024, 0, day))))
  return new Intl.ListFormat(form, { type: 'conjunction' }).format(names)
}

function section(title: string, items: readonly Item[]): string[] {
  return items.length === 0 ? [] : [heading(3, title), list(items)]
}

function byDay(one: ExportedLine, other: ExportedLine): number {
  return dayOf(one) < dayOf(other) ? -1 : 1
}

function dayOf(line: ExportedLine): string {
  return line.line === 'session' ? line.on : line.createdAt
}
