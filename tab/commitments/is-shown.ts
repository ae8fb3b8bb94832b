import type { CommitmentView } from '#contract/view'

/**
 * A dropped promise stays in sight until the other person has seen that it was dropped; one handed over goes on
 * elsewhere.
 */
export function isShown({ status, dropReason, ackByOther }: CommitmentView): boolean {
  return status !== 'dropped' || (dropReason !== 'transferred' && ackByOther !== true)
}
