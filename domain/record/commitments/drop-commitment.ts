import type { DropReason } from '../../commitment.ts'
import { told } from '../act.ts'
import { onCommitment } from './one-commitment.ts'
import { undropping } from './undrop-commitment.ts'

type Input = { commitmentId: string; reason: DropReason }

/** The owner lets a promise go and says why. It counts as excused only once the other acknowledges it in time. */
export const dropCommitment = told(
  'dropped',
  onCommitment<Input>(
    'owner',
    false,
    (commitment, { input: { reason }, now }) => {
      if (commitment.status === 'dropped' && commitment.dropReason === reason) return 'unchanged'
      if (commitment.status !== 'open') return 'closed'
      return { ...commitment, status: 'dropped', droppedAt: now, dropReason: reason }
    },
    undropping,
  ),
)
