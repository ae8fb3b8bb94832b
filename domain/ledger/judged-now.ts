import { heardOf } from '../sessions/contact-days.ts'
import type { Statement } from '../detection/held-confidence.ts'
import type { Session } from '../session.ts'
import { localDate } from '../time/local-date.ts'
import { judgeOccurrence, type Traces } from './judge-occurrence.ts'
import type { Occurrence } from './occurrence.ts'

type Known = {
  traces: Traces
  /** What the two say of days. */
  sessions: readonly Pick<Session, 'on' | 'kind' | 'said'>[]
  /** What was said of single slots, by key and then by side; it goes before the word about the day. */
  said: Readonly<Record<string, Readonly<Record<string, Statement>>>>
  zone: string
  now: string
}

/**
 * The slots as the coming night will judge them: what ended since the calendar was last read, and what the two spoke of.
 * A word counts when it is said, not the next morning. What the night has judged in silence stays.
 *
 * Example: planned for Thursday, moved to Saturday and closed there: on Saturday it is held, two days late.
 */
export function judgedNow(occurrences: readonly Occurrence[], known: Known): Occurrence[] {
  const { traces, zone, now } = known
  const planned = known.sessions.filter(({ kind }) => kind === 'planned')
  const saidOn = new Map(planned.map((session) => [session.on, heardOf(session)]))
  return occurrences.map((occurrence) => {
    const said = { ...saidOn.get(localDate(occurrence.startAt, zone)), ...known.said[occurrence.key] }
    const isOpen = occurrence.isHeld === undefined && occurrence.endAt <= now
    return isOpen || Object.keys(said).length > 0 ? judgeOccurrence(occurrence, { traces, said, now }) : occurrence
  })
}
