import { takeCarryBack } from '../../commitments/carry.ts'
import { closeWithinDays } from '../../session.ts'
import { daysBetween } from '../../time/days-between.ts'
import { type Act, notPossible, unchanged } from '../act.ts'
import { inOrder, mostCarried } from './close-session.ts'

/**
 * Takes the closing of a session back, by either of the two, today or the day after: it is open as before, and what it
 * carried is carried no more. What was said of it stays, since it took place all the same.
 */
export const reopenSession: Act<'sessions' | 'topics' | 'dayOf', { on: string }> = {
  holdsOnNewer: false,
  decide({ sessions, topics, dayOf }, { on }, _by, now) {
    const session = sessions.find((one) => one.on === on)
    if (session?.closedAt === undefined) return unchanged
    if (daysBetween(on, dayOf(now)) > closeWithinDays) return notPossible('closed-for-good')
    const { closedAt: _at, closedBy: _closedBy, nextStep: _step, ...open } = session
    const back = inOrder(topics)
      .slice(0, mostCarried)
      .flatMap((topic) => (topic.text === '' ? [] : (takeCarryBack(topic, on) ?? [])))
    const changes = back.map((line) => ({ what: 'edited', kind: 'topic', line }) as const)
    return { kind: 'changed', changes: [{ what: 'put', kind: 'session', session: open }, ...changes] }
  },
}
