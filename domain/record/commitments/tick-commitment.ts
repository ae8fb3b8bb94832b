import { told } from '../act.ts'
import { onCommitment } from './one-commitment.ts'
import { unticking } from './untick-commitment.ts'

/** Only the owner ticks a promise off. Ticking what was asked for accepts it in the same moment. */
export const tickCommitment = told(
  'ticked',
  onCommitment<{ commitmentId: string }>(
    'owner',
    true,
    (commitment, { now }) => {
      const { status } = commitment
      if (status === 'done') return 'unchanged'
      if (status !== 'open' && status !== 'asked') return 'closed'
      return { ...commitment, ...(status === 'asked' && { createdAt: now }), status: 'done', doneAt: now }
    },
    unticking,
  ),
)
