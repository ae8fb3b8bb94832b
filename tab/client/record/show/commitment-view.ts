import type { CommitmentView } from '#contract/view'
import { type Commitment, isOverdue } from '#domain/commitment'

/** A promise as the screens show it, with the version that is known of it. */
export function toCommitmentView(
  { reschedules: moves, kind: _kind, droppedAt: _dropped, settledAt: _settled, ...shown }: Commitment,
  { etag, today }: { etag: string; today: string },
): CommitmentView {
  return { ...shown, moves, etag, isOverdue: isOverdue(shown, today) }
}

/** The same as the rules of the record look at it. What screens do not show, no rule asks for. */
export function toCommitment(line: CommitmentView): Commitment {
  const { etag: _, isOverdue: _late, moves: reschedules = [], ackByOther = false, ...rest } = line
  return { ...rest, kind: 'next_step', reschedules, ackByOther }
}
