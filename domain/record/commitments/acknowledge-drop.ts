import { told } from '../act.ts'
import { onCommitment } from './one-commitment.ts'

/** The receiver agrees that the promise was dropped, or has seen that it was not accepted. */
export const acknowledgeDrop = told(
  'drop-seen',
  onCommitment<{ commitmentId: string }>('receiver', true, (commitment, { now }) => {
    const { status, ackByOther } = commitment
    if (status !== 'dropped' && status !== 'declined') return 'open-again'
    return ackByOther ? 'unchanged' : { ...commitment, ackByOther: true, settledAt: now }
  }),
)
