import { contactDaysNow } from '#domain/contact-days'
import type { RhythmFacts } from '#domain/rhythm'
import { localDate } from '#domain/time/local-date'
import type { PairRows } from '../../ports/pair-store.ts'

/** What the calendar told, and what the two said of it since: a tap counts at once, not the next morning. */
export function rhythmNow(
  rows: Pick<PairRows, 'rhythm' | 'sessions' | 'filedSessions' | 'pair'>,
): RhythmFacts | undefined {
  const { rhythm, sessions, filedSessions, pair } = rows
  if (rhythm === undefined) return undefined
  const said = [...sessions.map(({ line }) => line), ...filedSessions]
  const readOn = localDate(rhythm.readAt, pair.zone)
  return { ...rhythm, contactDays: contactDaysNow(rhythm.contactDays, said, readOn) }
}
