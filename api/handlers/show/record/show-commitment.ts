import { isOverdue, type Commitment } from '#domain/commitment'
import type { CommitmentView } from '#contract/view'
import type { Kept } from '../../../ports/pair-store.ts'

/** `today` is the local date in the pair's zone: it decides what is overdue. */
export function showCommitment({ line, etag }: Kept<Commitment>, today: string): CommitmentView {
  const { id, owner, by, text, due, currentDue, status, createdAt, doneAt, confirmedByOther, dropReason } = line
  const { ackByOther, reschedules: moves, when, where, asked, planId, measure } = line
  return {
    id,
    etag,
    owner,
    by,
    text,
    due,
    currentDue,
    status,
    ...(asked === undefined ? {} : { asked }),
    isOverdue: isOverdue(line, today),
    createdAt,
    ...(doneAt === undefined ? {} : { doneAt }),
    confirmedByOther,
    ...(dropReason === undefined ? {} : { dropReason }),
    moves,
    ackByOther,
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    ...(planId === undefined ? {} : { planId }),
    ...(measure === undefined ? {} : { measure }),
  }
}
