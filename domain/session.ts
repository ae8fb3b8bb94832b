import type { Side } from './pair.ts'
import type { TopicTag } from './quality/topic-weights.ts'
import { addDays } from './time/add-days.ts'
import type { LocalDate } from './time/day-number.ts'

export const statements = ['held', 'moved', 'not_held'] as const
export type Statement = (typeof statements)[number]

/** What a 1:1 was for, in the pair's own eyes. Optional, never guessed. */
export const intents = ['growth', 'corrective', 'celebrate'] as const
export type Intent = (typeof intents)[number]

/** The steps of GROW that were worked through, when the template was used; options are counted. */
export type Grow = { goal: boolean; reality: boolean; options: number; will: boolean }

/** SAME: set expectations, align with team and company, measure and modify, evaluate by criteria set before. */
export const sameStages = ['set', 'align', 'measure', 'evaluate'] as const
export type SameStage = (typeof sameStages)[number]

export const sessionKinds = ['planned', 'ad_hoc'] as const
export const nextSteps = ['agreed', 'none_needed'] as const

/** One day on which the two met or were to meet: what they say of it, and how it was closed. */
export type Session = {
  /** Local date in the pair's zone: the session's id inside the pair. */
  on: string
  /** ad_hoc: nothing was planned; somebody wrote "we just talked". */
  kind: (typeof sessionKinds)[number]
  said: Partial<Record<Side, Statement>>
  tags: TopicTag[]
  intent?: Intent
  grow?: Grow
  /** The stages of SAME that it worked on. */
  same?: SameStage[]
  closedAt?: string
  closedBy?: Side
  /** How it was closed: with next steps in the ledger, or with the explicit word that none is needed. */
  nextStep?: (typeof nextSteps)[number]
}

export function plannedSession(on: string): Session {
  return { on, kind: 'planned', said: {}, tags: [] }
}

/** The session with the word of one side; `undefined` takes it back. */
export function withStatement(session: Session, by: Side, statement: Statement | undefined): Session {
  const { [by]: _, ...rest } = session.said
  return { ...session, said: statement === undefined ? rest : { ...rest, [by]: statement } }
}

/** How far back the two can still say something of a day: as far as the calendar is read again. */
const sayBackDays = 91
/** So many sessions are at hand, the last three and today's; an older one is put away as soon as there is one more. */
const mostAtHand = 4

/**
 * The first day of which the two can still say something, by what they said so far: thirteen weeks back, and not before
 * the oldest session at hand once others were put away. `sessions` are those at hand.
 */
export function spokenFrom(sessions: readonly Pick<Session, 'on'>[], today: LocalDate): LocalDate {
  const [oldest] = sessions.map(({ on }) => on).toSorted()
  const furthest = addDays(today, -sayBackDays)
  if (oldest === undefined) return furthest
  return sessions.length >= mostAtHand || oldest < furthest ? oldest : furthest
}

/** How far back "we just talked" may be said, in days: as long as a device may keep it while it is offline. */
export const talkBackDays = 7

/** Do their words say that the two met on this day? A contradiction says nothing. */
export function saysHeld({ said }: Pick<Session, 'said'>): boolean {
  const statements = Object.values(said)
  return statements.length > 0 && statements.every((statement) => statement === 'held')
}

/** How long after its day a closed session can still be opened again, and one is offered to be closed, in days. */
export const closeWithinDays = 1
