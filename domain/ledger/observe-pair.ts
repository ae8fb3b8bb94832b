import { classifyEvent, type PairContext } from '../detection/classify-event.ts'
import { responseOf } from '../detection/humans-of.ts'
import { localDate } from '../time/local-date.ts'
import { overlapShare } from './overlap-share.ts'
import type { ObservedEvent } from './observed-event.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * The 1:1s of one pair in the manager's calendar, as occurrences. `events` is the whole calendar: an entry that is none
 * of ours may still be in the way of one (double booking) or show that the manager was away.
 *
 * Example: weekly 1:1s with Ravi, one of them under a customer visit: all occurrences, one with `conflict`.
 */
export function observePair(events: readonly ObservedEvent[], ctx: PairContext): Occurrence[] {
  const inTheWay = events.filter((event) => isInTheWay(event, ctx.manager))
  return events.flatMap((event) => {
    const { kind, status } = classifyEvent({ event, ctx })
    if (kind !== 'one_on_one') return []
    const plannedAt = event.originalStart ?? event.start
    const beside = inTheWay.filter((other) => other.uid !== event.uid && touches(other, event))
    const isUnder = (showAs: string) =>
      overlapShare(
        event,
        beside.filter((other) => other.showAs === showAs),
      ) >= 0.5
    return [
      {
        key: event.uid,
        ...(event.master === undefined ? {} : { series: event.master }),
        plannedAt,
        plannedOn: localDate(plannedAt, ctx.tz),
        startAt: event.start,
        endAt: event.end,
        status,
        organiser: organiserOf(event, ctx),
        answers: { manager: answerOf(event, ctx.manager), report: answerOf(event, ctx.report) },
        ...(isUnder('busy') ? { conflict: true } : {}),
        ...(isUnder('oof') ? { oof: true } : {}),
        isSettled: false,
      },
    ]
  })
}

function touches(one: ObservedEvent, other: ObservedEvent): boolean {
  return Date.parse(one.start) < Date.parse(other.end) && Date.parse(one.end) > Date.parse(other.start)
}

function isInTheWay(event: ObservedEvent, owner: string): boolean {
  const isOff = event.cancelled || event.draft || responseOf(event, owner.toLowerCase()) === 'declined'
  // A day marked busy from midnight to midnight is a note to oneself more often than a meeting.
  return !isOff && (event.showAs === 'oof' || (event.showAs === 'busy' && !event.allDay))
}

function organiserOf({ organizer }: ObservedEvent, ctx: PairContext): Occurrence['organiser'] {
  const id = organizer.toLowerCase()
  if (id === ctx.manager.toLowerCase()) return 'manager'
  return id === ctx.report.toLowerCase() ? 'report' : 'other'
}

function answerOf(event: ObservedEvent, id: string): string {
  if (event.organizer.toLowerCase() === id.toLowerCase()) return 'organizer'
  return responseOf(event, id.toLowerCase()) ?? 'none'
}
