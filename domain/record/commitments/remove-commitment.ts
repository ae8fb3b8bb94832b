import { mayRemove } from '../../commitment.ts'
import { type Act, changed, notPossible, unchanged } from '../act.ts'
import type { Undo } from '../undo.ts'

/**
 * Its writer takes an own promise back within the hour, one asked of the other until it is answered: no trace in any rate.
 * One that is gone is taken back already.
 */
export const removeCommitment: Act<'commitments', { commitmentId: string }> = {
  holdsOnNewer: false,
  decide({ commitments }, { commitmentId: id }, by, now) {
    const commitment = commitments.find((one) => one.id === id)
    if (commitment === undefined) return unchanged
    if (commitment.by !== by) return notPossible('not-yours')
    if (!mayRemove(commitment, by, now)) return notPossible('too-late')
    return changed({ what: 'removed', kind: 'commitment', id })
  },
}

/** Takes a promise back as if it had never been written. */
export function removing(commitmentId: string): Undo {
  return { operation: 'removeCommitment', input: { commitmentId } }
}
