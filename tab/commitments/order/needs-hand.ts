import type { CommitmentView } from '#contract/view'
import type { Side } from '#domain/pair'
import { unseenMove } from './unseen-move.ts'

/**
 * Does this promise wait for a word of `you`? One's own that was only asked for: an answer; the other person's: that it was
 * kept, or that a move, a drop or a no was seen.
 */
export function needsHand(line: CommitmentView, you: Side): boolean {
  if (line.owner === you) return line.status === 'asked'
  switch (line.status) {
    case 'done':
      return !line.confirmedByOther
    case 'dropped':
    case 'declined':
      return line.ackByOther !== true
    case 'open':
      return unseenMove(line) !== undefined
    case 'asked':
      return false
  }
}
