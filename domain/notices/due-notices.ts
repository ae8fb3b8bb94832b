import type { PlannedSlot } from '../rhythm.ts'
import { localDate } from '../time/local-date.ts'
import { zonedInstant } from '../time/zoned-instant.ts'
import { isWorkTime, type WorkTime } from '../people/work-hours.ts'

/** What a person may be told of a 1:1 in Teams' activity feed: before it, after it. Without a word it is nothing. */
export type NoticeChoices = { noticeBefore?: 'on'; noticeAfter?: 'on' }

export type NoticeKind = 'before' | 'after'

/** One thing to tell: of which slot, before or after it. */
export type DueNotice = { kind: NoticeKind; slot: PlannedSlot }

const minuteMs = 60_000
/** Two hours before; for half an hour, where a run was missed. */
const beforeMinutes = 120
const latestMinutes = 30
/** A quarter of an hour after its end, when the two may still be closing it, and not later than an hour. */
const after = { from: 15, to: 60 }

/**
 * Of which of a pair's slots its reader is to be told now. Before a 1:1 only if something waits in it; whether it was closed
 * afterwards is asked by whoever sends. Both spans are wider than the quarter of an hour between two runs, so each is met at
 * least once, and the sender tells each once.
 *
 * Nobody is told outside of their own days and hours. Two hours before an early 1:1 are the evening before or the night:
 * then the time has come when their day begins, if that is before the 1:1. After one that ended past their day nothing is
 * told.
 *
 * Example: a slot from 10:00 to 10:30, at work from 8; at 08:10 its time before has come, at 10:50 the one after. One at 9:00:
 * at 8:00.
 */
export function dueNotices(
  { planned, waits }: { planned: readonly PlannedSlot[]; waits: number },
  { choices, work, now }: { choices: NoticeChoices; work: WorkTime; now: string },
): DueNotice[] {
  if (!isWorkTime(now, work)) return []
  const minutesFromNow = (instant: string) => (Date.parse(instant) - Date.parse(now)) / minuteMs
  return planned.flatMap((slot): DueNotice[] => {
    const sinceBefore = -minutesFromNow(timeBefore(slot, work))
    const isAhead = minutesFromNow(slot.startAt) > 0
    const past = -minutesFromNow(slot.endAt)
    if (choices.noticeBefore === 'on' && waits > 0 && isAhead && sinceBefore >= 0 && sinceBefore < latestMinutes)
      return [{ kind: 'before', slot }]
    if (choices.noticeAfter === 'on' && past >= after.from && past < after.to) return [{ kind: 'after', slot }]
    return []
  })
}

/** Two hours before a slot, or the beginning of its person's day where that is later. */
function timeBefore({ startAt }: PlannedSlot, { zone, hours }: WorkTime): string {
  const usual = new Date(Date.parse(startAt) - beforeMinutes * minuteMs).toISOString()
  const date = localDate(startAt, zone)
  const dayBegins = zonedInstant({ date, time: `${String(hours.from).padStart(2, '0')}:00`, zone })
  return Date.parse(dayBegins) > Date.parse(usual) ? dayBegins : usual
}

/** Does this person want any? Then they are listed among those whom a run looks at. */
export function wantsNotices({ noticeBefore, noticeAfter }: NoticeChoices): boolean {
  return noticeBefore === 'on' || noticeAfter === 'on'
}
