import type { Side } from '#domain/pair'
import type { LineKind } from '../../ports/pair-store.ts'
import type { KeySpan } from '../storage/rows.ts'

/** Active rows sort together, so that opening is one range: from `a|` to just before `a}` (the next character). */
export const activeRows: KeySpan = { from: 'a|', to: 'a}' }

export const pairKey = 'a|pair'
export const rhythmKey = 'a|rhythm'
export const revisionKey = 'a|revision'
export const filedPromisesKey = 'a|filed-promises'
export const filedSessionsKey = 'a|filed-sessions'
/** The plan that waits, runs, or was the last one. */
export const planKey = 'a|plan'
/** One row per session that can still be spoken about, by its day. */
export const activeSessions: KeySpan = { from: 'a|session|', to: 'a|session}' }
/** In a private partition: its own wrapped key. */
export const wrappedKeyKey = 'a|key'
/** In a private partition: which pages of the journal are written. */
export const journalKey = 'a|journal'
/** In a private partition: the draft of a plan, read when somebody looks at it. */
export const draftKey = 'd|plan'

/** When each of the two was last seen looking at the pair. */
export const seenRows: KeySpan = { from: 'e|', to: 'e}' }

export function seenKey(side: Side): string {
  return `e|${side}`
}

/** The lines of one kind that still count. */
export function activeLines(kind: LineKind): KeySpan {
  return { from: `a|${kind}|`, to: `a|${kind}}` }
}

export function activeKey(kind: LineKind, id: string): string {
  return `a|${kind}|${id}`
}

export function sessionKey(on: string): string {
  return `a|session|${on}`
}

/**
 * History pages from the newest day to the oldest: the service sorts ascending, so the day is turned around. `on` is
 * the local date under which both people look for it: a note's session, the day a promise or topic was closed.
 */
export function historyKey(on: string, kind: LineKind | 'session', id: string): string {
  return `h|${inverted(on)}|${kind}|${id}`
}

export function dayOfHistoryKey(key: string): string {
  return new Date(farthest - Number(key.split('|')[1])).toISOString().slice(0, 10)
}

/** The whole history, or what is older than a day. */
export function historyBefore(on: string | undefined): KeySpan {
  return { from: on === undefined ? 'h|' : `h|${inverted(on)}}`, to: 'h}' }
}

/**
 * The ledger row that a line's creation leaves for good. It has no time in its key, so a second creation with the same
 * id finds it, even when the line itself has long been removed or put away.
 */
export function creationKey(kind: LineKind, id: string): string {
  return `c|${kind}|${id}|added`
}

/** A later change of a line, newest first among the changes of that line. `nonce` tells two in one millisecond apart. */
export function changeKey(change: {
  kind: LineKind | 'session' | 'pair' | 'plan'
  id: string
  at: string
  nonce: string
}): string {
  return `c|${change.kind}|${change.id}|${inverted(change.at)}|${change.nonce}`
}

/** All rows that the ledger holds about one line. */
export function changeKeys(kind: LineKind, id: string): KeySpan {
  return { from: `c|${kind}|${id}|`, to: `c|${kind}|${id}}` }
}

/** Plans that were put away, the newest first. */
export const closedPlans: KeySpan = { from: 'p|', to: 'p}' }

export function closedPlanKey(on: string, planId: string): string {
  return `p|${inverted(on)}|${planId}`
}

/** The pages of one plan: in a pair those that were shared, in a private partition all of its author. */
export function pagesOf(planId: string): KeySpan {
  return { from: `j|${planId}|`, to: `j|${planId}}` }
}

export function sharedPageKey({ planId, by, page }: { planId: string; by: Side; page: string }): string {
  return `j|${planId}|${by}|${page}`
}

export function pageKey(planId: string, page: string): string {
  return `j|${planId}|${page}`
}

const farthest = 9_999_999_999_999

/** Sorts instants from the newest to the oldest. */
export function inverted(at: string): string {
  return String(farthest - Date.parse(at)).padStart(13, '0')
}
