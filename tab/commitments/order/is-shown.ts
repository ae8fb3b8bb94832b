import type { CommitmentView } from '#contract/view'

/**
 * What was dropped or not accepted stays in sight until the other person has seen that; one handed over goes on
 * elsewhere.
 */
export function isShown({ status, dropReason, ackByOther }: CommitmentView): boolean {
  if (status !== 'dropped' && status !== 'declined') return true
  return dropReason !== 'transferred' && ackByOther !== true
}
