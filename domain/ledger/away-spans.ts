import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { localDate } from '../time/local-date.ts'
import { zonedInstant } from '../time/zoned-instant.ts'
import type { ObservedEvent } from './observed-event.ts'
import { overlapShare, spanOf } from './overlap-share.ts'

const workStart = '09:00'
const workEnd = '17:00'

/**
 * The days on which a calendar's owner was away, as spans with both ends included. A day counts when out-of-office
 * entries cover at least half of nine to five. Dates only: why somebody was away is nobody's business here.
 *
 * Example: out of office from Wednesday noon to Friday evening: Wednesday to Friday.
 */
export function awaySpans(
  events: readonly ObservedEvent[],
  { zone, from, to }: { zone: string; from: LocalDate; to: LocalDate },
): [LocalDate, LocalDate][] {
  const away = events.filter((event) => event.showAs === 'oof' && !event.cancelled).map((event) => asTimes(event, zone))
  const touched = new Set(away.flatMap((times) => daysTouched(times, { zone, from, to })))
  const covering = away.map(spanOf)
  const spans: [LocalDate, LocalDate][] = []
  for (const day of [...touched].toSorted()) {
    const start = zonedInstant({ date: day, time: workStart, zone })
    const end = zonedInstant({ date: day, time: workEnd, zone })
    if (overlapShare(spanOf({ start, end }), covering) < 0.5) continue
    const last = spans.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else spans.push([day, day])
  }
  return spans
}

type Times = { start: string; end: string }

/** Only these days need to be looked at: turning a clock's time into an instant is slow, and most days nobody is away. */
function daysTouched({ start, end }: Times, { zone, from, to }: { zone: string; from: LocalDate; to: LocalDate }) {
  const [first, last] = [localDate(start, zone), localDate(end, zone)]
  const days: LocalDate[] = []
  for (let day = first < from ? from : first; day <= last && day < to; day = addDays(day, 1)) days.push(day)
  return days
}

/** An all-day entry stands for its dates in whatever zone its owner lives. */
function asTimes(event: ObservedEvent, zone: string): Times {
  if (!event.allDay) return event
  const date = (instant: string) => localDate(instant, 'UTC')
  return {
    start: zonedInstant({ date: date(event.start), time: '00:00', zone }),
    end: zonedInstant({ date: date(event.end), time: '00:00', zone }),
  }
}
