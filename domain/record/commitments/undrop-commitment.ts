import { told } from '../act.ts'
import { backBy, onCommitment } from './one-commitment.ts'

/**
 * The owner takes a drop back, as long as the other person has not acknowledged it: from then on it is agreed between
 * the two. What was handed over goes on elsewhere and stays dropped.
 */
export const undropCommitment = told(
  'drop-taken-back',
  onCommitment<{ commitmentId: string }>('owner', true, (commitment) => {
    if (commitment.status === 'open') return 'unchanged'
    if (commitment.status !== 'dropped' || commitment.dropReason === 'transferred') return 'closed'
    if (commitment.ackByOther) return 'too-late'
    const { droppedAt: _, dropReason: _reason, ...rest } = commitment
    return { ...rest, status: 'open' }
  }),
)

export const undropping = backBy('undropCommitment')
