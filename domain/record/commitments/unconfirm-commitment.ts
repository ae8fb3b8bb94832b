import { told } from '../act.ts'
import { backBy, onCommitment } from './one-commitment.ts'

/** The receiver takes that word back, as long as the promise is done: it is theirs alone. */
export const unconfirmCommitment = told(
  'confirmation-taken-back',
  onCommitment<{ commitmentId: string }>('receiver', true, (commitment) => {
    if (!commitment.confirmedByOther) return 'unchanged'
    const { settledAt: _, ...rest } = commitment
    return { ...rest, confirmedByOther: false }
  }),
)

export const unconfirming = backBy('unconfirmCommitment')
