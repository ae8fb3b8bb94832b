import type { Side } from '#domain/pair'
import type { Intent, Session } from '#domain/session'
import { limits } from './check-limits.ts'
import type { Row, Values } from './rows.ts'
import { maybeText, textOf } from './values.ts'

/** A session holds no words, so it lies open: jobs read what the two say of a day without a key. */
export function toSessionRow(session: Session): Values {
  const { said, tags, grow, ...plain } = session
  return {
    ...plain,
    said: JSON.stringify(said),
    tags: JSON.stringify(tags),
    grow: grow === undefined ? undefined : JSON.stringify(grow),
  }
}

export function fromSessionRow(row: Row): Session {
  const [intent, grow] = [maybeText(row, 'intent'), maybeText(row, 'grow')]
  const [closedAt, closedBy] = [maybeText(row, 'closedAt'), maybeText(row, 'closedBy')]
  const nextStep = maybeText(row, 'nextStep')
  return {
    on: textOf(row, 'on'),
    kind: textOf(row, 'kind') as Session['kind'],
    said: JSON.parse(textOf(row, 'said')) as Session['said'],
    tags: JSON.parse(textOf(row, 'tags')) as Session['tags'],
    ...(intent === undefined ? {} : { intent: intent as Intent }),
    ...(grow === undefined ? {} : { grow: JSON.parse(grow) as NonNullable<Session['grow']> }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(closedBy === undefined ? {} : { closedBy: closedBy as Side }),
    ...(nextStep === undefined ? {} : { nextStep: nextStep as NonNullable<Session['nextStep']> }),
  }
}

/** Sessions that were put away, newest first: as many as one property holds, more than a year of weekly 1:1s. */
export function toFiledSessions(sessions: readonly Session[]): Values {
  for (let count = Math.min(sessions.length, 100); ; count -= 1) {
    const facts = JSON.stringify(sessions.slice(0, count))
    if (facts.length <= limits.propertyLength) return { facts }
  }
}

export function fromFiledSessions(row: Row | undefined): Session[] {
  return row === undefined ? [] : (JSON.parse(textOf(row, 'facts')) as Session[])
}
