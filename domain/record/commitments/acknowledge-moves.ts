import { told } from '../act.ts'
import { onCommitment } from './one-commitment.ts'

/** The receiver has seen the moves: all that wait are acknowledged at once. */
export const acknowledgeMoves = told(
  'moves-seen',
  onCommitment<{ commitmentId: string }>('receiver', false, (commitment) => {
    if (commitment.reschedules.every((move) => move.ack)) return 'unchanged'
    return { ...commitment, reschedules: commitment.reschedules.map((move) => ({ ...move, ack: true })) }
  }),
)
