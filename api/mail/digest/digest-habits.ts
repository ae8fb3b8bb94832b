import { addDays } from '#domain/time/add-days'
import { mailAskDays } from '#domain/mail-link'
import { mailDates } from '../look/mail-dates.ts'
import type { DigestMailParts } from './digest-mail-parts.ts'
import type { SectionLine } from '../look/mail-section.ts'

/** A line for each habit, on which days it is meant, how last week went, and one click for today; or a count of each plan. */
export function habitLines({ digest, words, linkTo }: DigestMailParts): SectionLine[] {
  const { habits, links, hidesTitles, language, zone, clock, today } = digest
  if (hidesTitles)
    return [...Map.groupBy(habits, ({ pairId }) => pairId)].map(([pairId, alike]) => ({
      title: alike[0]?.with ?? words.ownPlan,
      detail: words.habitCount(alike.length),
      when: '',
      isLate: false,
      actions: [{ text: words.open, href: linkTo(links.pair(pairId)) }],
    }))
  const { weekdays } = mailDates(language, zone, clock)
  return habits.map(({ id, title, pairId, days, lastWeek }) => ({
    title,
    href: linkTo(links.pair(pairId)),
    detail: weekdays(days),
    when: lastWeek === undefined ? '' : words.lastWeek(lastWeek.done, lastWeek.of),
    isLate: false,
    actions: [{ text: words.didToday, href: linkTo(links.ask('habit', { pairId, id }, addDays(today, mailAskDays))) }],
  }))
}

/** Who thanked the reader, and where it can be read: the words are a note. */
export function thanksLines({ digest, words, linkTo }: DigestMailParts): SectionLine[] {
  const { thanks, links, language, zone, clock } = digest
  const { day } = mailDates(language, zone, clock)
  return thanks.map(({ with: name, pairId, on }) => ({
    title: `${name} ${words.thankedYou}`,
    detail: day(on),
    when: '',
    isLate: false,
    actions: [{ text: words.readIt, href: linkTo(links.pair(pairId)) }],
  }))
}
