import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { localDate } from '../time/local-date.ts'
import { zonedInstant } from '../time/zoned-instant.ts'
import type { ObservedEvent } from './observed-event.ts'
import { overlapShare } from './overlap-share.ts'

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
  const away = events.filter((event) => event.showAs === 'oof' && !event.cancelled).map((event) => asSpan(event, zone))
  const spans: [LocalDate, LocalDate][] = []
  if (away.length === 0) return spans
  for (let day = from; day < to; day = addDays(day, 1)) {
    const work = {
      start: zonedInstant({ date: day, time: workStart, zone }),
      end: zonedInstant({ date: day, time: workEnd, zone }),
    }
    if (overlapShare(work, away) < 0.5) continue
    const last = spans.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else spans.push([day, day])
  }
  return spans
}

/** An all-day entry stands for its dates in whatever zone its owner lives. */
function asSpan(event: ObservedEvent, zone: string): { start: string; end: string } {
  if (!event.allDay) return event
  const date = (instant: string) => localDate(instant, 'UTC')
  return {
    start: zonedInstant({ date: date(event.start), time: '00:00', zone }),
    end: zonedInstant({ date: date(event.end), time: '00:00', zone }),
  }
}
