import { otherSide, type Side } from '#domain/pair'
import type { Draft } from '../client/device/device-store.ts'
import type { LineScene } from '../quick-entry/read-line.ts'
import type { LineReader } from './line-reader.ts'

/** A promise as it will be added: read from the line, or as the person set it by hand. */
export type PromiseDraft = {
  text: string
  owner: Side
  due: string | null
  marks: { from: number; to: number }[]
  /** Words that speak of a day nobody can name; empty once a day is set by hand. */
  notUnderstood: string
  /** The day those words name is over. */
  isOver: boolean
}

/** What a person set with the controls above the line, instead of writing it. */
export type ByHand = { owner?: Side; due?: string | null; isNote?: boolean }

type Line = {
  draft: Draft
  byHand: ByHand
  scene: LineScene
  you: Side
  /** False while nobody knows whose 1:1 this is: a promise needs an owner. */
  isKnown: boolean
}

/**
 * The promise that a line is, undefined for a note, a topic, thanks or a private line. Without a reader a line that was called a
 * promise stays one, with all its words and no day; any other line is a note.
 */
export function promiseOf(
  { draft, byHand, scene, you, isKnown }: Line,
  reader: LineReader | undefined,
): PromiseDraft | undefined {
  if (!isKnown || isNeverPromise(draft) || byHand.isNote) return undefined
  const line = reader?.readLine(draft.text, scene)
  const trailing = line ?? (draft.kind === 'commitment' ? reader?.readTrailingDay(draft.text, scene) : undefined)
  if (!line && draft.kind !== 'commitment') return undefined
  const owner = byHand.owner ?? (line?.owner === 'other' ? otherSide(you) : you)
  const due = byHand.due === undefined ? (trailing?.due ?? null) : byHand.due
  const doubt = byHand.due === undefined ? trailing : undefined
  const { notUnderstood = '', isOver = false } = doubt ?? {}
  return { text: trailing?.text ?? draft.text.trim(), owner, due, marks: trailing?.marks ?? [], notUnderstood, isOver }
}

/** What somebody called a topic, thanks, or private names nobody who owes anything. */
function isNeverPromise({ kind, isPrivate }: Draft): boolean {
  return isPrivate || kind === 'topic' || kind === 'thanks'
}

/** Has this line to be read before anybody can say what it is? A name is written with an `@`, a promise may name a day. */
export function needsReading({ draft, byHand, isKnown }: Line): boolean {
  if (!isKnown || isNeverPromise(draft) || byHand.isNote) return false
  return draft.kind === 'commitment' || /@|\bat\b/i.test(draft.text)
}

/** Is this note written as a commitment is, with a day at its end, but with nobody named who owes it? */
export function mayBeCommitment({ draft, byHand, scene, isKnown }: Line, reader: LineReader | undefined): boolean {
  if (!isKnown || draft.isPrivate || draft.kind !== 'note' || byHand.isNote || !reader) return false
  return !reader.readLine(draft.text, scene) && reader.readTrailingDay(draft.text, scene)?.due !== undefined
}
