import { talkBackDays, withStatement } from '../../session.ts'
import { addDays } from '../../time/add-days.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'
import { mayBeSpokenOf, sessionOn } from './one-session.ts'

type Parts = 'sessions' | 'spokenFrom' | 'dayOf' | 'planned' | 'metOn'

/**
 * "We just talked", on the day it was said. On a day with a planned 1:1, or one that was spoken about already, it says
 * that this one took place; on any other it begins a talk that nobody planned, for the other person to confirm. It is
 * taken for as long as a device may keep it.
 */
export const logTalk: Act<Parts, { on?: string | undefined }> = {
  holdsOnNewer: false,
  looksAtCalendar: () => true,
  decide(record, input, by, now) {
    const { planned, metOn, dayOf } = record
    const { on = dayOf(now) } = input
    const session = sessionOn(record, on)
    if (session.said[by] === 'held') return unchanged
    if (on < addDays(dayOf(now), -talkBackDays)) return notPossible('talk-too-old')
    const refusal = mayBeSpokenOf(record, on, now)
    if (refusal !== undefined) return refusal
    const isFirst = Object.keys(session.said).length === 0 && session.closedAt === undefined
    const isPlanned = planned.some((slot) => slot.on === on) || metOn.includes(on)
    const kind = isFirst && !isPlanned ? 'ad_hoc' : session.kind
    const talked = { ...withStatement(session, by, 'held'), kind }
    const undo = { operation: 'sayOfSession', input: { on, statement: session.said[by] ?? null } }
    return changed({ what: 'put', kind: 'session', session: talked }, undo)
  },
}
