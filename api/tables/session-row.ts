import { addDays } from '#domain/time/add-days'
import type { Side } from '#domain/pair'
import type { Intent, Session } from '#domain/session'
import type { Row, Values } from './rows.ts'
import { maybeText, textOf } from './values.ts'

/** A session holds no words, so it lies open: jobs read what the two say of a day without a key. */
export function toSessionRow(session: Session): Values {
  const { said, tags, grow, same, ...plain } = session
  return {
    ...plain,
    said: JSON.stringify(said),
    tags: JSON.stringify(tags),
    grow: grow === undefined ? undefined : JSON.stringify(grow),
    same: same === undefined ? undefined : JSON.stringify(same),
  }
}

export function fromSessionRow(row: Row): Session {
  const [intent, grow, same] = [maybeText(row, 'intent'), maybeText(row, 'grow'), maybeText(row, 'same')]
  const [closedAt, closedBy] = [maybeText(row, 'closedAt'), maybeText(row, 'closedBy')]
  const nextStep = maybeText(row, 'nextStep')
  return {
    on: textOf(row, 'on'),
    kind: textOf(row, 'kind') as Session['kind'],
    said: JSON.parse(textOf(row, 'said')) as Session['said'],
    tags: JSON.parse(textOf(row, 'tags')) as Session['tags'],
    ...(intent === undefined ? {} : { intent: intent as Intent }),
    ...(grow === undefined ? {} : { grow: JSON.parse(grow) as NonNullable<Session['grow']> }),
    ...(same === undefined ? {} : { same: JSON.parse(same) as NonNullable<Session['same']> }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(closedBy === undefined ? {} : { closedBy: closedBy as Side }),
    ...(nextStep === undefined ? {} : { nextStep: nextStep as NonNullable<Session['nextStep']> }),
  }
}

/** Calendars and indicators look at thirteen weeks; older sessions are in the history alone. */
const sessionMemoryDays = 120

/** Sessions that were put away, newest first, as far back as anything but the history asks for them. */
export function toFiledSessions(sessions: readonly Session[]): Values {
  const oldest = addDays(sessions[0]?.on ?? '9999-12-31', -sessionMemoryDays)
  return { facts: JSON.stringify(sessions.filter(({ on }) => on >= oldest)) }
}

export function fromFiledSessions(row: Row | undefined): Session[] {
  return row === undefined ? [] : (JSON.parse(textOf(row, 'facts')) as Session[])
}
