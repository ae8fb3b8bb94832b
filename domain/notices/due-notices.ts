import type { PlannedSlot } from '../rhythm.ts'

/** What a person may be told of a 1:1 in Teams' activity feed: before it, after it. Without a word it is nothing. */
export type NoticeChoices = { noticeBefore?: 'on'; noticeAfter?: 'on' }

export type NoticeKind = 'before' | 'after'

/** One thing to tell: of which slot, before or after it. */
export type DueNotice = { kind: NoticeKind; slot: PlannedSlot }

const minuteMs = 60_000
/** Two hours before, and not later than an hour and a half before, where a run was missed. */
const before = { from: 120, to: 90 }
/** A quarter of an hour after its end, when the two may still be closing it, and not later than an hour. */
const after = { from: 15, to: 60 }

/**
 * Of which of a pair's slots its reader is to be told now. Before a 1:1 only if something waits in it; whether it was closed
 * afterwards is asked by whoever sends. Both spans are wider than the quarter of an hour between two runs, so each is met at
 * least once, and the sender tells each once.
 *
 * Example: a slot from 10:00 to 10:30; at 08:10 its time before has come, at 10:50 the one after.
 */
export function dueNotices(
  { planned, waits }: { planned: readonly PlannedSlot[]; waits: number },
  { choices, now }: { choices: NoticeChoices; now: string },
): DueNotice[] {
  const minutesFromNow = (instant: string) => (Date.parse(instant) - Date.parse(now)) / minuteMs
  return planned.flatMap((slot): DueNotice[] => {
    const ahead = minutesFromNow(slot.startAt)
    const past = -minutesFromNow(slot.endAt)
    if (choices.noticeBefore === 'on' && waits > 0 && ahead <= before.from && ahead > before.to)
      return [{ kind: 'before', slot }]
    if (choices.noticeAfter === 'on' && past >= after.from && past < after.to) return [{ kind: 'after', slot }]
    return []
  })
}

/** Does this person want any? Then they are listed among those whom a run looks at. */
export function wantsNotices({ noticeBefore, noticeAfter }: NoticeChoices): boolean {
  return noticeBefore === 'on' || noticeAfter === 'on'
}
