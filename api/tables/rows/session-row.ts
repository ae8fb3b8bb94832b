import { sameStages } from '#domain/session'
import { taxonomy } from '#domain/quality/topic-weights'
import { type Grow, intents, nextSteps, type Session, sessionKinds, statements } from '#domain/session'
import { addDays } from '#domain/time/add-days'
import type { Row, Rows, Values } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { claim, listOf, maybe, number, objectOf, oneOf, text } from '../shapes/guard.ts'
import { side } from '../shapes/promise-facts.ts'
import { type Holding, json, rowKind } from '../shapes/row-kind.ts'

const said = objectOf<Session['said']>({ manager: maybe(oneOf(statements)), report: maybe(oneOf(statements)) })
const tags = listOf(oneOf(taxonomy))
const grow = objectOf<Grow>({ goal: claim, reality: claim, options: number, will: claim })
const same = listOf(oneOf(sameStages))
const intent = oneOf(intents)
const nextStep = oneOf(nextSteps)

export const sessionRow = rowKind('session', {
  on: text,
  kind: oneOf(sessionKinds),
  said: json(said),
  tags: json(tags),
  intent: maybe(intent),
  grow: json(maybe(grow)),
  same: json(maybe(same)),
  closedAt: maybe(text),
  closedBy: maybe(side),
  nextStep: maybe(nextStep),
} satisfies Holding<Session>)

/** Sessions that were put away, in one row. */
export const filedSessionsRow = rowKind('filedSessions', {
  facts: json(
    listOf(
      objectOf<Session>({
        on: text,
        kind: oneOf(sessionKinds),
        said,
        tags,
        intent: maybe(intent),
        grow: maybe(grow),
        same: maybe(same),
        closedAt: maybe(text),
        closedBy: maybe(side),
        nextStep: maybe(nextStep),
      }),
    ),
  ),
})

/** A session holds no words, so it lies open: jobs read what the two say of a day without a key. */
export function toSessionRow(session: Session): Values {
  const { said: words, tags: chosen, grow: steps, same: stages, ...plain } = session
  return {
    ...plain,
    said: JSON.stringify(words),
    tags: JSON.stringify(chosen),
    grow: steps && JSON.stringify(steps),
    same: stages && JSON.stringify(stages),
  }
}

/** Throws a `RowError` for a row that does not fit. */
export function fromSessionRow(row: Row): Session {
  return sessionRow(row)
}

/** Calendars and indicators look at thirteen weeks; older sessions are in the history alone. */
const sessionMemoryDays = 120

/** Sessions that were put away, newest first, as far back as anything but the history asks for them. */
export function toFiledSessions(sessions: readonly Session[]): Values {
  const oldest = addDays(sessions[0]?.on ?? '9999-12-31', -sessionMemoryDays)
  return { facts: JSON.stringify(sessions.filter(({ on }) => on >= oldest)) }
}

/**
 * Nothing where none was put away. A row that does not fit is told to `rows` and reads as none: the sessions themselves
 * stand in the history.
 */
export function fromFiledSessions(rows: Pick<Rows, 'leftOut'>, row: Row | undefined): Session[] {
  return (row && fittingOne(rows, row, filedSessionsRow)?.facts) ?? []
}
