import { marksOf } from '#domain/ledger/entry-mark'
import type { ManagerCalendar } from '#domain/ledger/manager-calendar'
import type { Occurrence } from '#domain/ledger/occurrence'
import { thanksShownDays } from '#domain/note'
import type { PairId } from '#domain/pair'
import type { RhythmFacts } from '#domain/rhythm'
import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import type { Listed, PairOutline } from '../../../ports/pair-outlines.ts'
import { nextRenewal } from '../keep-lists.ts'

/** What a reading left of a pair, and what it read. */
type Left = {
  pairId: PairId
  ledger: readonly Occurrence[]
  outline: PairOutline
  rhythm: RhythmFacts
  listed: Listed
  /** Did one of the two say anything about the calendar? */
  isSpokenOf: boolean
  now: string
}

/** A panel opened so long after the end of a 1:1 is still a trace of it, in minutes. */
const openedAfterMinutes = 15
/** How long the calendar's own lists hold what is over, in days. */
const [singleDays, windowDays] = [28, 91]
/** More meetings than these are cut off, and then time decides which. */
const mostMeetings = 20

/**
 * Until when time alone changes nothing of what a reading left; `now` itself where nobody can tell. It errs on the early
 * side: then the pair is read once more for nothing.
 *
 * Example: a weekly pair read on Monday night, with its 1:1 on Thursday at 08:00: until then.
 */
export function quietUntil({ pairId, ledger, outline, rhythm, listed, isSpokenOf, now }: Left): string {
  const isAhead = ledger.some(({ status, startAt }) => status === 'scheduled' && startAt > now)
  const meetings = rhythm.meetings ?? []
  const isUnclear =
    isSpokenOf ||
    !listed.isSettled ||
    meetings.length >= mostMeetings ||
    // A series that ended goes on until its next day would be in sight.
    (rhythm.cadenceFrom === 'series' && !isAhead)
  const days = turningDays({ outline, meetings })
  if (isUnclear || days.some((on) => isAround(on, now))) return now
  const instants = [
    ...ledger.flatMap(({ plannedAt, startAt, endAt }) => [plannedAt, startAt, later(endAt, openedAfterMinutes)]),
    ...meetings.map(({ startAt }) => startAt),
    ...days.map((on) => spanAround(on)[0]),
    `${nextRenewal(pairId, now)}T00:00:00.000Z`,
  ]
  return instants.filter((at) => at > now).reduce((one, other) => (other < one ? other : one))
}

/**
 * Ids and keys of entries that left the calendar while their slots were open: were one of them back with other people, the
 * slot would leave the ledger as well.
 */
export function goneEntries(ledger: readonly Occurrence[], calendar: ManagerCalendar, from: string): string[] {
  const open = ledger.filter(({ isSettled, startAt }) => !isSettled && startAt >= from)
  const names = open.flatMap((slot) => marksOf(slot).flatMap(({ id, key }) => [id, key]))
  return [...new Set(names)].filter((name) => !calendar.present.has(name))
}

/** Local dates on which something begins or ceases to count, whoever's. */
function turningDays({ outline, meetings }: { outline: PairOutline; meetings: RhythmFacts['meetings'] & object }) {
  const { sessions, thanks, pair } = outline
  return [
    ...sessions.flatMap(({ on, kind }) => [
      on,
      addDays(on, 1),
      ...(kind === 'ad_hoc' ? [addDays(on, windowDays + 1)] : []),
    ]),
    ...thanks.map(({ at }) => addDays(at.slice(0, 10), thanksShownDays + 1)),
    ...meetings.filter(({ isSeries }) => !isSeries).map(({ startAt }) => addDays(startAt.slice(0, 10), singleDays + 1)),
    ...(pair?.cadenceUntil ? [pair.cadenceUntil.on] : []),
  ]
}

/** A date begins somewhere on Earth and ends somewhere else. */
function spanAround(on: LocalDate): [from: string, to: string] {
  return [`${addDays(on, -1)}T00:00:00.000Z`, `${addDays(on, 2)}T00:00:00.000Z`]
}

function isAround(on: LocalDate, now: string): boolean {
  const [from, to] = spanAround(on)
  return from <= now && now < to
}

function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString()
}
