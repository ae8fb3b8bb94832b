import { heldConfidence } from '../detection/held-confidence.ts'
import type { Statement as Heard } from '../detection/held-confidence.ts'
import { isNear } from '../ledger/judge-occurrence.ts'
import type { Side } from '../pair.ts'
import type { RhythmFacts } from '../rhythm.ts'
import { saysHeld, type Session, type Statement } from '../session.ts'

/** What somebody says of a day, as the judgement of an occurrence hears it: a 1:1 that moved was not held that day. */
export function heardOf(session: Pick<Session, 'said'>): Record<string, Heard> {
  const heard = (statement: Statement): Heard => (statement === 'held' ? 'held' : 'not_held')
  return Object.fromEntries(Object.entries(session.said).map(([side, statement]) => [side, heard(statement)]))
}

/**
 * Did a talk that nobody planned take place? One person wrote it down; it counts when the other says so too or left a
 * note of it. `notedBy` are those who wrote a shared note of that day.
 *
 * Example: Mara says "we just talked", Jonas says nothing and wrote nothing: 0.40, not counted.
 */
export function isAdHocHeld(session: Pick<Session, 'kind' | 'said'>, notedBy: ReadonlySet<Side>): boolean {
  if (session.kind !== 'ad_hoc') return false
  const spoken = Object.keys(session.said) as Side[]
  const loggedBy = spoken.find((side) => session.said[side] === 'held')
  if (loggedBy === undefined) return false
  const other = loggedBy === 'manager' ? 'report' : 'manager'
  // The word of the one who logged it is the log itself; it says something only together with the other's.
  const said = spoken.length > 1 ? heardOf(session) : {}
  const evidence = notedBy.has(other) ? (['note'] as const) : []
  return heldConfidence({ responses: {}, adhoc: true, loggedBy, evidence, said }).held
}

/**
 * The planned days of which a note or a promise tells: whatever was answered to the invitation, that makes it likely that
 * the 1:1 took place (.40 at the least, and a note: .88), unless one of them says that it did not. `writtenAt` are instants.
 */
export function tracedDays(
  planned: RhythmFacts['planned'],
  writtenAt: readonly string[],
  sessions: readonly Session[],
): string[] {
  const isDenied = (on: string) =>
    sessions.some((one) => one.on === on && Object.values(one.said).some((said) => said !== 'held'))
  return planned.filter((slot) => !isDenied(slot.on) && writtenAt.some((at) => isNear(at, slot))).map(({ on }) => on)
}

/** The days on which the two met as of `now`: those that are known, and a planned day with a trace once it is over. */
export function daysMet(
  { contactDays, planned, tracedOn = [] }: Pick<RhythmFacts, 'contactDays' | 'planned' | 'tracedOn'>,
  now: string,
): string[] {
  const over = planned.filter(({ on, endAt }) => endAt <= now && tracedOn.includes(on)).map(({ on }) => on)
  return [...new Set([...contactDays, ...over])].toSorted()
}

/**
 * The days on which the two met, after what they said since the calendar was last read. Both saying "held" adds a day;
 * so does one alone for a planned 1:1 that the calendar has not been read after; anybody's "did not happen" takes it
 * away. `readOn` is the local date of that reading.
 */
export function contactDaysNow(days: readonly string[], sessions: readonly Session[], readOn: string): string[] {
  const met = new Set(days)
  for (const session of sessions) {
    const { on, kind, said } = session
    if (Object.values(said).some((statement) => statement !== 'held')) met.delete(on)
    else if (saysHeld(session)) {
      const isSure = Object.keys(said).length > 1 || (kind === 'planned' && on >= readOn)
      if (isSure) met.add(on)
    }
  }
  return [...met].toSorted()
}
