import { defaults } from '../defaults.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { localDate } from '../time/local-date.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import { humansOf, responseOf, type Attendee } from './humans-of.ts'

/** One calendar entry, already freed from the calendar's own vocabulary. There is no subject, place or text. */
export type CalendarEvent = {
  readonly uid: string
  readonly type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster'
  readonly start: string
  readonly end: string
  readonly showAs: string
  readonly sensitivity: string
  readonly organizer: string
  readonly attendees: readonly Attendee[]
  readonly cancelled?: boolean | undefined
  readonly draft?: boolean | undefined
  readonly allDay?: boolean | undefined
  /** The id of the series this occurrence belongs to. */
  readonly master?: string | undefined
}

/** The pair for which an event is judged, and what is known about the people around it. */
export type PairContext = {
  readonly manager: string
  readonly report: string
  /** The report's zone: it decides the local date. */
  readonly tz: string
  readonly relation: readonly [LocalDate, LocalDate | null]
  readonly nonHuman?: readonly string[] | undefined
  readonly delegates?: readonly string[] | undefined
  /** The manager's manager. */
  readonly skip?: string | null | undefined
  /** Series (or single events, by uid) that one of the two has called "our 1:1". */
  readonly pinned?: readonly string[] | undefined
  /** Series that one of the two has called "not our 1:1"; stronger than a pin. */
  readonly unpinned?: readonly string[] | undefined
}

export type Classification =
  | { readonly kind: 'one_on_one'; readonly status: OneOnOneStatus; readonly reason: 'ok' }
  | { readonly kind: 'skip_level'; readonly status: 'scheduled' | 'cancelled'; readonly reason: 'skip_level' }
  | { readonly kind: 'none'; readonly status: null; readonly reason: NoOneOnOne }
export type OneOnOneStatus = 'scheduled' | 'cancelled' | 'declined_by_report' | 'declined_by_manager'
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
 * a pin or its opposite repairs what goes wrong.
 *
 * Example: Mia organises 30 minutes, Ravi accepted, nobody else: a scheduled 1:1 (V01). Tom accepted as well:
 * no 1:1, `extra_attendees` (V05).
 */
export function classifyEvent({ event, ctx }: { event: CalendarEvent; ctx: PairContext }): Classification {
  const series = [event.master, event.uid]
  const isUnpinned = series.some((id) => id !== undefined && ctx.unpinned?.includes(id))
  const isPinned = !isUnpinned && series.some((id) => id !== undefined && ctx.pinned?.includes(id))

  const unfit = whyNoCandidate(event, isPinned)
  if (unfit) return none(unfit)

  const manager = ctx.manager.toLowerCase()
  const report = ctx.report.toLowerCase()
  const humans = humansOf(event, ctx)
  if (ctx.skip && humans.size === 2 && humans.has(report) && humans.has(ctx.skip.toLowerCase())) {
    return { kind: 'skip_level', status: event.cancelled ? 'cancelled' : 'scheduled', reason: 'skip_level' }
  }
  if (!humans.has(manager) || !humans.has(report)) return none('wrong_people')
  if (humans.size > 2) return none('extra_attendees')
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
  const minutes = minutesBetween(event.start, event.end)
  if (minutes < defaults.detection.minMinutes) return 'too_short'
  if (minutes > defaults.detection.maxMinutes) return 'too_long'
  if ((event.sensitivity === 'private' || event.sensitivity === 'personal') && !isPinned) return 'private'
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
