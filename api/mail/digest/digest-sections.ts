import { addDays } from '#domain/time/add-days'
import { mailAskDays } from '#domain/mail-link'
import type { Digest, DigestPromise } from '../../ports/digest-writer.ts'
import { mailDates } from '../look/mail-dates.ts'
import type { MailAction, MailSection, SectionLine } from '../look/mail-section.ts'
import { habitLines, thanksLines } from './digest-habits.ts'
import type { DigestMailParts } from './digest-mail-parts.ts'

/** The first lines: how much is late, what is due today, and how many people one meets. */
export function digestSummary({ digest, words }: DigestMailParts): string {
  const today = digest.youOwe.filter(({ on }) => on === digest.today).length
  const people = new Set(digest.meetings.map(({ pairId }) => pairId)).size
  const isFromToday = digest.isFromToday ?? false
  return words.summary({ overdue: lateIn(digest, digest.youOwe), today, meetings: people, isFromToday })
}

/**
 * What a digest tells, in this order: what I am asked for, what I owe, what I am owed, whom I meet, habits, thanks, who
 * waits, new figures. A part without anything is left out.
 */
export function digestSections(parts: DigestMailParts): MailSection[] {
  const { digest, words, linkTo } = parts
  const { askedOfYou, youOwe, owedToYou, owedLater, meetings } = digest
  const all = [
    askedOfYou.length > 0 && {
      heading: words.askedOfYou,
      aside: words.countsOnceAgreed,
      isLate: false,
      // Nothing that was only asked for is late.
      ...firstOf(
        parts,
        promiseLines(parts, askedOfYou, askedActions).map((line) => ({ ...line, isLate: false })),
      ),
    },
    youOwe.length > 0 && owedSection(parts, { heading: words.youOwe, promises: youOwe, actionsOf: ownActions }),
    owedToYou.length + owedLater > 0 && {
      ...owedSection(parts, { heading: words.owedToYou, promises: owedToYou, actionsOf: openAction }),
      ...(owedLater > 0 && owedToYou.length <= mostLines
        ? { more: { text: words.later(owedLater), href: linkTo() } }
        : {}),
    },
    meetings.length > 0 && {
      heading: digest.isFromToday ? words.meetingsFromToday : words.meetings,
      aside: words.zone(digest.zone),
      isLate: false,
      ...firstOf(parts, meetingLines(parts)),
    },
    digest.habits.length > 0 && {
      heading: words.habits,
      aside: words.yoursAlone,
      isLate: false,
      ...firstOf(parts, habitLines(parts)),
    },
    digest.thanks.length > 0 && {
      heading: words.thanks,
      aside: '',
      isLate: false,
      ...firstOf(parts, thanksLines(parts)),
    },
    digest.due.length > 0 && {
      heading: words.due,
      aside: words.overdue(digest.due.filter(({ isOverdue }) => isOverdue).length),
      isLate: false,
      ...firstOf(parts, dueLines(parts)),
    },
    digest.release && releaseSection(parts, digest.release),
  ]
  return all.flatMap((section) => (section ? [section] : []))
}

/** So many lines of a section stand in the mail: Gmail cuts one off at 102 kB. */
const mostLines = 10

/** The most urgent lines, and how many more there are behind a link. */
function firstOf({ words, linkTo }: DigestMailParts, lines: readonly SectionLine[]) {
  const more = lines.length - mostLines
  const first = { lines: lines.slice(0, mostLines) }
  return more > 0 ? { ...first, more: { text: words.more(more), href: linkTo() } } : first
}

type ActionsOf = (parts: DigestMailParts, promise: DigestPromise) => MailAction[]

function owedSection(
  parts: DigestMailParts,
  { heading, promises, actionsOf }: { heading: string; promises: DigestPromise[]; actionsOf: ActionsOf },
) {
  const late = lateIn(parts.digest, promises)
  const lines = promiseLines(parts, promises, actionsOf)
  return { heading, aside: parts.words.overdue(late), isLate: late > 0, ...firstOf(parts, lines) }
}

/** Each leads to a page that asks for one click; the promise's own words lead to the promise. */
const ownActions: ActionsOf = ({ digest: { links, today }, words, linkTo }, promise) => {
  const until = addDays(today, mailAskDays)
  return [
    { text: words.done, href: linkTo(links.ask('done', promise, until)) },
    { text: words.move, href: linkTo(links.ask('move', promise, until)) },
  ]
}

const askedActions: ActionsOf = ({ digest: { links, today }, words, linkTo }, promise) => [
  { text: words.accept, href: linkTo(links.ask('accept', promise, addDays(today, mailAskDays))) },
  { text: words.answer, href: linkTo(links.promise(promise)) },
]

const openAction: ActionsOf = ({ digest: { links }, words, linkTo }, promise) => [
  { text: words.open, href: linkTo(links.promise(promise)) },
]

function promiseLines(parts: DigestMailParts, promises: readonly DigestPromise[], actionsOf: ActionsOf): SectionLine[] {
  const { digest, linkTo } = parts
  if (digest.hidesTitles) return countLines(parts, promises)
  const whenOf = whenIn(parts)
  return promises.map((promise) => ({
    title: promise.text,
    href: linkTo(digest.links.promise(promise)),
    detail: promise.with,
    when: whenOf(promise.on),
    isLate: isLate(digest, promise.on),
    actions: actionsOf(parts, promise),
  }))
}

function whenIn({ digest, words }: DigestMailParts): (on: string | null) => string {
  const dates = mailDates(digest.language, digest.zone, digest.clock)
  return (on) => {
    if (on === null) return words.noDate
    if (on === digest.today) return words.today
    return on < digest.today ? words.was(dates.day(on)) : dates.day(on)
  }
}

/** One line for each person, who stands where the title would: how many promises, and how many of them are late. */
function countLines({ digest, words, linkTo }: DigestMailParts, promises: readonly DigestPromise[]): SectionLine[] {
  return [...Map.groupBy(promises, ({ pairId }) => pairId)].map(([pairId, alike]) => {
    const isAsked = alike.some((promise) => digest.askedOfYou.includes(promise))
    const late = isAsked ? 0 : lateIn(digest, alike)
    return {
      title: alike[0]?.with ?? '',
      detail: words.promises(alike.length),
      when: late > 0 ? words.overdue(late) : '',
      isLate: late > 0,
      actions: [{ text: words.open, href: linkTo(digest.links.pair(pairId)) }],
    }
  })
}

function meetingLines({ digest, words, linkTo }: DigestMailParts): SectionLine[] {
  const dates = mailDates(digest.language, digest.zone, digest.clock)
  return digest.meetings.map(({ with: title, topics, promises, startAt, pairId }) => ({
    title,
    detail: dates.meeting(startAt),
    when: words.agenda(topics, promises),
    isLate: false,
    actions: [{ text: topics === 0 ? words.addTopic : words.openAgenda, href: linkTo(digest.links.pair(pairId)) }],
  }))
}

/** Nobody is late with a 1:1 as with a promise, so nothing of it is drawn in the colour of what is late. */
function dueLines({ digest, words, linkTo }: DigestMailParts): SectionLine[] {
  const { day } = mailDates(digest.language, digest.zone, digest.clock)
  return digest.due.map(({ with: title, pairId, days, isOverdue, plannedOn }) => {
    const standing = isOverdue ? words.dueLate : words.dueNow
    return {
      title,
      detail: words.lastMet(days),
      when: plannedOn === null ? standing : `${standing}, ${words.planned(day(plannedOn))}`,
      isLate: false,
      actions: [{ text: plannedOn === null ? words.chooseTime : words.open, href: linkTo(digest.links.pair(pairId)) }],
    }
  })
}

function releaseSection(
  { digest, words, figuresLink }: DigestMailParts,
  { from, last }: NonNullable<Digest['release']>,
) {
  const { day } = mailDates(digest.language, digest.zone, digest.clock)
  const actions = [{ text: words.openFigures, href: figuresLink }]
  const line = { title: words.releasedText(day(from), day(last)), detail: '', when: '', isLate: false, actions }
  return { heading: words.released, aside: '', isLate: false, lines: [line] }
}

function lateIn(digest: Digest, promises: readonly DigestPromise[]): number {
  return promises.filter(({ on }) => isLate(digest, on)).length
}

function isLate({ today }: Pick<Digest, 'today'>, on: string | null): boolean {
  return on !== null && on < today
}
