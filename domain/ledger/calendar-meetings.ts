import { classifyEvent } from '../detection/classify-event.ts'
import type { PairContext } from '../detection/calendar-event.ts'
import type { CalendarMeeting } from '../rhythm.ts'
import { addDays } from '../time/add-days.ts'
import { localDate } from '../time/local-date.ts'
import type { ManagerCalendar } from './manager-calendar.ts'
import { inPair } from './observe-pair.ts'
import type { ObservedEvent } from './observed-event.ts'
import { seriesGap } from './series-gap.ts'

/** How long a single meeting that is over stays in sight, in days: after that nobody looks for it here. */
const singleDays = 28
/** More than this nobody reads through; the series come first. */
const mostMeetings = 20

/**
 * What the calendar shows for the two, as one entry for each series and each single meeting: what counts as their 1:1,
 * and what one of them called "not ours". The latter counts nowhere, but has to be seen for a change of mind.
 *
 * A single meeting is listed from four weeks after it on only if somebody spoke about it.
 *
 * Example: a weekly 1:1, a fortnightly project review for two and an interview practice: three entries.
 */
export function calendarMeetings(
  calendar: ManagerCalendar,
  { ctx, now }: { ctx: PairContext; now: string },
): CalendarMeeting[] {
  const open = { ...inPair(ctx, calendar), unpinned: [] }
  const events = calendar
    .entriesWith(ctx.report)
    .filter((event) => classifyEvent({ event, ctx: open }).kind === 'one_on_one')
  const said = new Set([...(ctx.pinned ?? []), ...(ctx.unpinned ?? [])])
  const recent = addDays(localDate(now, ctx.tz), -singleDays)
  const meetings = [...Map.groupBy(events, ({ master, uid }) => master ?? uid)]
    .map(([key, slots]) => meetingOf(key, slots, { tz: ctx.tz, now }))
    .filter(({ isSeries, startAt, key }) => isSeries || localDate(startAt, ctx.tz) >= recent || said.has(key))
  return meetings
    .toSorted((one, other) => Number(other.isSeries) - Number(one.isSeries) || -soonestFirst(one, other))
    .slice(0, mostMeetings)
    .toSorted(soonestFirst)
}

function soonestFirst(one: CalendarMeeting, other: CalendarMeeting): number {
  return one.startAt < other.startAt ? -1 : 1
}

function meetingOf(
  key: string,
  slots: readonly ObservedEvent[],
  { tz, now }: { tz: string; now: string },
): CalendarMeeting {
  // Where the series has it: one that was moved would give the series another weekday.
  const planned = slots.map(({ originalStart, start }) => originalStart ?? start).toSorted()
  const isSeries = slots.some(({ master }) => master !== undefined)
  return {
    key,
    isSeries,
    startAt: planned.find((at) => at > now) ?? planned.at(-1) ?? now,
    everyDays: isSeries ? seriesGap(planned.map((at) => localDate(at, tz))) : null,
  }
}
