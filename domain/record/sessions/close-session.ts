import { carryOver } from '../../commitments/carry.ts'
import { daysAround } from '../../sessions/days-around.ts'
import { isStep } from '../../commitments/is-step.ts'
import { closeWithinDays, type Session, withStatement } from '../../session.ts'
import { daysBetween } from '../../time/days-between.ts'
import type { Topic } from '../../topic.ts'
import { type Act, notPossible, type RecordParts, unchanged } from '../act.ts'
import { mayBeSpokenOf, sessionOn } from './one-session.ts'

type Parts = 'sessions' | 'spokenFrom' | 'dayOf' | 'planned' | 'topics' | 'commitments'

/** So many topics one transaction takes; the rest is carried by the first note of the next session. */
export const mostCarried = 80

/**
 * Closing asks for a next step: a commitment made in this session, or the explicit word that none is needed. It is also
 * the word that the session took place, and carries what was not talked about. Either of the two closes it, once.
 */
export const closeSession: Act<Parts, { on: string; noneNeeded: boolean }> = {
  holdsOnNewer: false,
  decide(record, { on, noneNeeded }, by, now) {
    const session = sessionOn(record, on)
    if (session.closedAt !== undefined) return unchanged
    const refusal = mayBeSpokenOf(record, on, now)
    if (refusal !== undefined) return refusal
    const hasStep = hasNextStep(record, on, now)
    if (!hasStep && !noneNeeded) return notPossible('needs-next-step')
    const closed: Session = {
      ...withStatement(session, by, 'held'),
      closedAt: now,
      closedBy: by,
      nextStep: hasStep ? 'agreed' : 'none_needed',
    }
    const carried = inOrder(record.topics)
      .slice(0, mostCarried)
      .flatMap((topic) => (topic.text === '' ? [] : (carryOver(topic, { on, dayOf: record.dayOf }) ?? [])))
    const changes = carried.map((line) => ({ what: 'edited', kind: 'topic', line }) as const)
    const undo = mayReopen(record, on, now) ? { undo: { operation: 'reopenSession', input: { on } } } : {}
    return { kind: 'changed', changes: [{ what: 'put', kind: 'session', session: closed }, ...changes], ...undo }
  },
}

/** Can the closing of a session still be taken back? Until the day after it; `on` is its day. */
export function mayReopen({ dayOf }: Pick<RecordParts, 'dayOf'>, on: string, now: string): boolean {
  return daysBetween(on, dayOf(now)) <= closeWithinDays
}

/** Was a next step made in this session? A line without words, which could not be read, is none. */
function hasNextStep({ commitments, planned, dayOf }: Pick<RecordParts, Parts>, on: string, now: string): boolean {
  const sessionOf = daysAround({ planned, dayOf }, { on, today: dayOf(now) })
  return commitments.some((line) => line.text !== '' && isStep(line) && sessionOf(line.createdAt) === on)
}

/** The same order for everybody, whichever way their lines are sorted. */
export function inOrder(topics: readonly Topic[]): Topic[] {
  return topics.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
