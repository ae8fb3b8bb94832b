import { classifyEvent, type PairContext } from '../detection/classify-event.ts'
import { responseOf } from '../detection/humans-of.ts'
import { localDate } from '../time/local-date.ts'
import type { ManagerCalendar } from './manager-calendar.ts'
import type { ObservedEvent } from './observed-event.ts'
import type { Occurrence } from './occurrence.ts'
import { overlapShare, spanOf, type Span } from './overlap-share.ts'

/**
 * The 1:1s of one pair in the manager's calendar, as occurrences. Only entries with the report in them can be one; any
 * other may still be in the way of one (double booking) or show that the manager was away.
 *
 * Example: weekly 1:1s with Ravi, one of them under a customer visit: all occurrences, one with `conflict`.
 */
export function observePair(calendar: ManagerCalendar, ctx: PairContext): Occurrence[] {
  return calendar.entriesWith(ctx.report).flatMap((event) => {
    const { kind, status } = classifyEvent({ event, ctx })
    if (kind !== 'one_on_one') return []
    const plannedAt = event.originalStart ?? event.start
    const span = spanOf(event)
    const beside = calendar.inTheWay.filter((other) => other.uid !== event.uid && touches(other, span))
    const isUnder = (showAs: string) =>
      overlapShare(
        span,
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

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
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
