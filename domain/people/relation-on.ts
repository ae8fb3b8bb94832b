import type { Relation } from '../access.ts'
import { mayStillRead } from './former-access.ts'
import type { Side } from '../pair.ts'

/** A reporting line as days: the first one, and the day after the last or null while it lasts. */
export type LineSpan = readonly [from: string, to: string | null]

/** How one of the two stands to a pair, and the line that says so; undefined for a stranger. */
export type RelationOn =
  | { relation: Exclude<Relation, 'stranger' | 'self'>; line: LineSpan }
  | { relation: 'stranger'; line: undefined }

/**
 * How this side of a pair stands to it on a day, by all the lines there ever were between the two and by nothing else.
 * A line in force makes them manager and report; when the last one is over they are former ones for as long as they may
 * read on (indicators: 90 days and 12 months), then strangers. A line that begins later says nothing yet.
 *
 * Example: one line from 5 January, ended on 15 October 2026: the manager is `manager` on 14 October, `former-manager`
 * until 12 January 2027, and a stranger from the 13th on.
 */
export function relationOn(side: Side, lines: readonly LineSpan[], today: string): RelationOn {
  const begun = lines.filter(([from, to]) => from <= today && (to === null || from < to))
  const inForce = begun.find(([, to]) => to === null || today < to)
  if (inForce) return { relation: side, line: inForce }
  const last = begun.toSorted(([, one], [, other]) => String(one).localeCompare(String(other))).at(-1)
  if (last === undefined || !mayStillRead(side, last[1], today)) return { relation: 'stranger', line: undefined }
  return { relation: `former-${side}`, line: last }
}

/** Do these two stand to each other today, or did they only once? */
export function isCurrent({ relation }: Pick<RelationOn, 'relation'>): boolean {
  return relation === 'manager' || relation === 'report'
}
