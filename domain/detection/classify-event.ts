import { defaults } from '../defaults.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { localDate } from '../time/local-date.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import type { CalendarEvent, PairContext } from './calendar-event.ts'
import { humansOf, responseOf } from './humans-of.ts'

export type Classification =
  | { readonly kind: 'one_on_one'; readonly status: OneOnOneStatus; readonly reason: 'ok' }
  | { readonly kind: 'skip_level'; readonly status: 'scheduled' | 'cancelled'; readonly reason: 'skip_level' }
  | { readonly kind: 'none'; readonly status: null; readonly reason: NoOneOnOne }
export const oneOnOneStatuses = ['scheduled', 'cancelled', 'declined_by_report', 'declined_by_manager'] as const
export type OneOnOneStatus = (typeof oneOnOneStatuses)[number]
export type NoOneOnOne =
  | NoCandidate
  | 'wrong_people'
  | 'extra_attendees'
  | 'not_manager_at_time'
  | 'unpinned'
  | 'oof'
  | 'free'
type NoCandidate = 'draft' | 'series_master' | 'all_day' | 'too_short' | 'too_long' | 'private'

/**
 * Is this calendar entry a 1:1 of the pair, and did it stay in the calendar? The first rule that fits decides.
 *
 * The order matters: a cancelled copy usually shows as free, so "cancelled" is asked before "free".
 * Both people of a pair get the same answer, as only facts of the event are read. Titles are never needed:
 * a pin or its opposite repairs what goes wrong. A pin overrides length, privacy, further people and "free"; it never
 * makes a 1:1 of a draft, of other people's meeting, of another time under another manager or of what was called off.
 *
 * Example: Mia organises 30 minutes, Ravi accepted, nobody else: a scheduled 1:1 (V01). Tom accepted as well:
 * no 1:1, `extra_attendees` (V05).
 */
export function classifyEvent({ event, ctx }: { event: CalendarEvent; ctx: PairContext }): Classification {
  const claim = claimOf(event, ctx)
  const isUnpinned = claim === 'not_ours'
  const isPinned = claim === 'ours'

  const unfit = whyNoCandidate(event, isPinned)
  if (unfit) return none(unfit)

  const manager = ctx.manager.toLowerCase()
  const report = ctx.report.toLowerCase()
  const humans = humansOf(event, ctx)
  if (ctx.skip && humans.size === 2 && humans.has(report) && humans.has(ctx.skip.toLowerCase())) {
    return { kind: 'skip_level', status: event.cancelled ? 'cancelled' : 'scheduled', reason: 'skip_level' }
  }
  if (!humans.has(manager) || !humans.has(report)) return none('wrong_people')
  if (humans.size > 2 && !isPinned) return none('extra_attendees')
  if (!isRelated(localDate(event.start, ctx.tz), ctx.relation)) return none('not_manager_at_time')
  if (isUnpinned) return none('unpinned')
  if (event.cancelled) return oneOnOne('cancelled')
  if (responseOf(event, report) === 'declined') return oneOnOne('declined_by_report')
  if (responseOf(event, manager) === 'declined') return oneOnOne('declined_by_manager')
  if (event.showAs === 'oof') return none('oof')
  if (event.showAs === 'free' && !isPinned) return none('free')
  return oneOnOne('scheduled')
}

function whyNoCandidate(event: CalendarEvent, isPinned: boolean): NoCandidate | undefined {
  if (event.draft) return 'draft'
  if (event.type === 'seriesMaster') return 'series_master'
  if (event.allDay) return 'all_day'
  if (isPinned) return undefined
  const minutes = minutesBetween(event.start, event.end)
  if (minutes < defaults.detection.minMinutes) return 'too_short'
  if (minutes > defaults.detection.maxMinutes) return 'too_long'
  return isPrivateEntry(event) ? 'private' : undefined
}

/** Does its owner keep what it is about to themselves? */
export function isPrivateEntry({ sensitivity }: Pick<CalendarEvent, 'sensitivity'>): boolean {
  return sensitivity === 'private' || sensitivity === 'personal'
}

/**
 * What the two said of an entry: of this one when they spoke of this one, else of its series. Where both words stand about
 * the same, "not ours" wins.
 *
 * Example: the series is "not ours", Thursday's is "ours": Thursday's is theirs.
 */
export function claimOf(
  { id, key, uid, master }: Pick<CalendarEvent, 'id' | 'key' | 'uid' | 'master'>,
  { pinned = [], unpinned = [] }: Pick<PairContext, 'pinned' | 'unpinned'>,
): 'ours' | 'not_ours' | undefined {
  for (const names of [[id ?? uid, key ?? uid, ...(master === undefined ? [uid] : [])], [master]]) {
    const isIn = (list: readonly string[]) => names.some((name) => name !== undefined && list.includes(name))
    if (isIn(unpinned)) return 'not_ours'
    if (isIn(pinned)) return 'ours'
  }
  return undefined
}

function isRelated(date: LocalDate, [from, to]: PairContext['relation']): boolean {
  const day = dayNumber(date)
  return day >= dayNumber(from) && (to === null || day < dayNumber(to))
}

function none(reason: NoOneOnOne): Classification {
  return { kind: 'none', status: null, reason }
}

function oneOnOne(status: OneOnOneStatus): Classification {
  return { kind: 'one_on_one', status, reason: 'ok' }
}
