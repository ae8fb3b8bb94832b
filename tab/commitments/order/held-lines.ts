import type { CommitmentView } from '#contract/view'
import { isShown } from './is-shown.ts'

/** A promise on the screen; `isFiled` when the record has put it away since the page was opened. */
export type ShownLine = CommitmentView & { isFiled?: true }

/**
 * What stands on the screen after what stood there before. Whatever closes stays until the page is opened anew, so that
 * nothing goes from under a finger: what was seen to be dropped, what was handed over, and what the first note of a
 * session has put away, which can only be read from then on. A line that was taken back is gone at once.
 */
export function heldLines(before: readonly ShownLine[], now: readonly CommitmentView[]): ShownLine[] {
  const known = new Set(before.map(({ id }) => id))
  const there = new Set(now.map(({ id }) => id))
  const filed = before.filter((line) => line.status !== 'open' && line.status !== 'asked' && !there.has(line.id))
  return [
    ...now.filter((line) => isShown(line) || known.has(line.id)),
    ...filed.map((line): ShownLine => ({ ...line, isFiled: true })),
  ]
}
