import { takeCarryBack } from '../../commitments/carry.ts'
import { type Act, notPossible, unchanged } from '../act.ts'
import { inOrder, mayReopen, mostCarried } from './close-session.ts'

/**
 * Takes the closing of a session back, by either of the two, today or the day after: it is open as before, and what it
 * carried is carried no more. What was said of it stays, since it took place all the same.
 */
export const reopenSession: Act<'sessions' | 'topics' | 'dayOf', { on: string }> = {
  holdsOnNewer: false,
  decide({ sessions, topics, dayOf }, { on }, _by, now) {
    const session = sessions.find((one) => one.on === on)
    if (session?.closedAt === undefined) return unchanged
    if (!mayReopen({ dayOf }, on, now)) return notPossible('closed-for-good')
    const { closedAt: _at, closedBy: _closedBy, nextStep: _step, ...open } = session
    const back = inOrder(topics)
      .slice(0, mostCarried)
      .flatMap((topic) => (topic.text === '' ? [] : (takeCarryBack(topic, on) ?? [])))
    const changes = back.map((line) => ({ what: 'edited', kind: 'topic', line }) as const)
    // Where a next step stands by then, the 1:1 is closed with it; the word that none is needed is for where none does.
    const undo = { operation: 'closeSession', input: { on, noneNeeded: true } }
    return { kind: 'changed', changes: [{ what: 'put', kind: 'session', session: open }, ...changes], undo }
  },
}
