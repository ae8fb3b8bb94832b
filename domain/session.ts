import type { Side } from './pair.ts'
import type { SameStage } from './plan/same.ts'
import { taxonomy, type TopicTag } from './quality/topic-weights.ts'

export const statements = ['held', 'moved', 'not_held'] as const
export type Statement = (typeof statements)[number]

/** What a 1:1 was for, in the pair's own eyes. Optional, never guessed. */
export const intents = ['growth', 'corrective', 'celebrate'] as const
export type Intent = (typeof intents)[number]

/** The steps of GROW that were worked through, when the template was used; options are counted. */
export type Grow = { goal: boolean; reality: boolean; options: number; will: boolean }

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

/** "We just talked": the one who says it has said "held"; the other confirms or stays silent. */
export function adHocSession(on: string, by: Side): Session {
  return { on, kind: 'ad_hoc', said: { [by]: 'held' }, tags: [] }
}

/** One tap by either side; `undefined` takes the statement back. */
export function sayOfSession(session: Session, by: Side, statement: Statement | undefined): Session {
  const { [by]: _, ...rest } = session.said
  return { ...session, said: statement === undefined ? rest : { ...rest, [by]: statement } }
}

/** How far back the two can still say something of a day: as far as the calendar is read again. */
export const sayBackDays = 91

/** How far back "we just talked" may be said, in days: as long as a device may keep it while it is offline. */
export const talkBackDays = 7

/** Do their words say that the two met on this day? A contradiction says nothing. */
export function saysHeld({ said }: Pick<Session, 'said'>): boolean {
  const statements = Object.values(said)
  return statements.length > 0 && statements.every((statement) => statement === 'held')
}

/** One to three tags of the eight; repeated ones count once. Returns undefined when there are more. */
export function tagSession(session: Session, tags: readonly TopicTag[]): Session | undefined {
  const chosen = taxonomy.filter((tag) => tags.includes(tag))
  return chosen.length > 3 ? undefined : { ...session, tags: chosen }
}

/** Notes which steps of GROW were worked through; `undefined` once its lines were taken back. */
export function noteGrow(session: Session, grow: Grow | undefined): Session {
  const { grow: _, ...rest } = session
  return grow === undefined ? rest : { ...rest, grow }
}

/** How long after its day a session can still be closed or opened again, in days. */
export const closeWithinDays = 1

/** Takes a closing back: the session goes on. What was said of it stays, since it took place all the same. */
export function reopenSession(session: Session): Session {
  if (session.closedAt === undefined) return session
  const { closedAt: _at, closedBy: _by, nextStep: _step, ...open } = session
  return open
}

export type CloseDecision = { kind: 'closed'; session: Session } | { kind: 'needs-next-step' } | { kind: 'already-so' }

/**
 * Closing asks for a next step: a commitment made in this session, or the explicit word that none is needed.
 * Closing is also the word that it took place.
 */
export function closeSession(
  session: Session,
  facts: { by: Side; now: string; commitmentsMade: number; noneNeeded: boolean },
): CloseDecision {
  if (session.closedAt !== undefined) return { kind: 'already-so' }
  if (facts.commitmentsMade === 0 && !facts.noneNeeded) return { kind: 'needs-next-step' }
  const closed: Session = {
    ...sayOfSession(session, facts.by, 'held'),
    closedAt: facts.now,
    closedBy: facts.by,
    nextStep: facts.commitmentsMade > 0 ? 'agreed' : 'none_needed',
  }
  return { kind: 'closed', session: closed }
}
