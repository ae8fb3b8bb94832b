import { told } from '../act.ts'
import { onCommitment } from './one-commitment.ts'
import { unconfirming } from './unconfirm-commitment.ts'

/** The receiver of a promise says that it was kept. */
export const confirmCommitment = told(
  'confirmed',
  onCommitment<{ commitmentId: string }>(
    'receiver',
    true,
    (commitment, { now }) => {
      if (commitment.confirmedByOther) return 'unchanged'
      return commitment.status === 'done' ? { ...commitment, confirmedByOther: true, settledAt: now } : 'open-again'
    },
    unconfirming,
  ),
)
