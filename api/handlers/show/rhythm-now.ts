import { contactDaysNow, daysMet, tracedDays } from '#domain/sessions/contact-days'
import type { RhythmFacts } from '#domain/rhythm'
import { localDate } from '#domain/time/local-date'
import type { PairRows } from '../../ports/pair-store.ts'

type Rows = Pick<PairRows, 'rhythm' | 'sessions' | 'filedSessions' | 'pair' | 'notes' | 'commitments'>

/**
 * What the calendar told, what the two said of it since, and what they wrote: a tap or a note counts at once, not the next
 * morning.
 */
export function rhythmNow(
  { rhythm, sessions, filedSessions, pair, notes, commitments }: Rows,
  now: string,
): RhythmFacts | undefined {
  if (rhythm === undefined) return undefined
  const said = [...sessions.map(({ line }) => line), ...filedSessions]
  const readOn = localDate(rhythm.readAt, pair.zone)
  const contactDays = contactDaysNow(rhythm.contactDays, said, readOn)
  const writtenAt = [
    ...notes.map(({ line }) => line.createdAt),
    ...commitments.map(({ line: { asked, createdAt } }) => asked?.at ?? createdAt),
  ]
  const [, endedOn] = pair.relation
  // What is planned after a relation's last day is none of its 1:1s.
  const planned = rhythm.planned.filter(({ on }) => endedOn === null || on < endedOn)
  const tracedOn = tracedDays(planned, writtenAt, said)
  return { ...rhythm, contactDays: daysMet({ ...rhythm, contactDays, tracedOn }, now) }
}
