import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { Topic } from '../topic.ts'

/** From this many carries on, the pair is asked what should become of a topic. */
export const carriesBeforeAsking = 3

type Carried = Pick<Topic, 'status' | 'createdAt' | 'carried' | 'carriedOn'>

/** A session that is over, and the local date of an instant where the pair is. */
type EndedSession = { on: LocalDate; dayOf: (instant: string) => LocalDate }

/**
 * The topic after an ended session over which it was not talked about; undefined when that session does not carry it:
 * it is closed, came later, or was carried over this session or a later one before. The one rule of carrying, asked
 * both when a session is closed and when the next one begins, so that no session carries a topic twice.
 *
 * Example: open since 1 October, session on the 8th closed: carried once. First note on the 15th: still once.
 */
export function carryOver<Line extends Carried>(topic: Line, session: EndedSession): Line | undefined {
  const { status, createdAt, carried, carriedOn = '' } = topic
  const wasThere = session.dayOf(createdAt) <= session.on
  if (status !== 'open' || !wasThere || carriedOn >= session.on) return undefined
  return { ...topic, carried: carried + 1, carriedOn: session.on }
}

/**
 * The topic as it was before that session carried it, when its closing is taken back; undefined when the session did not
 * carry it. That session may carry it again; an earlier one cannot, since it has carried it before or was left out.
 */
export function takeCarryBack<Line extends Carried>(topic: Line, on: LocalDate): Line | undefined {
  if (topic.status !== 'open' || topic.carriedOn !== on) return undefined
  return { ...topic, carried: topic.carried - 1, carriedOn: addDays(on, -1) }
}

/** Is it time to ask: do it now, drop it, or make something else of it? */
export function asksForDecision(topic: Pick<Topic, 'carried' | 'status'>): boolean {
  return topic.status === 'open' && topic.carried >= carriesBeforeAsking
}
