import type { CommitmentView } from '#contract/view'
import type { Side } from '#domain/pair'
import { needsHand } from './needs-hand.ts'

const far = '9999-12-31'

/**
 * Promises as somebody finds them on opening: what waits for their own hand first, then what is overdue, the rest by the
 * day that is shown, undated last, closed ones at the end.
 *
 * Example: moved from 1 to 8 December, a promise stands behind one for the 4th.
 */
export function inShownOrder(lines: readonly CommitmentView[], you: Side): CommitmentView[] {
  const place = (line: CommitmentView) =>
    needsHand(line, you) ? 0 : line.isOverdue ? 1 : ['open', 'asked'].includes(line.status) ? 2 : 3
  return lines.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      shownDay(a).localeCompare(shownDay(b)) ||
      a.createdAt.localeCompare(b.createdAt) ||
      a.id.localeCompare(b.id),
  )
}

/** The day at the end of the line: the first agreed one where it is overdue, else the one that counts now. */
function shownDay({ isOverdue, due, currentDue }: CommitmentView): string {
  return (isOverdue ? due : (currentDue ?? due)) ?? far
}
