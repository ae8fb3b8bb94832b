import { told } from '../act.ts'
import { backBy, onCommitment } from './one-commitment.ts'

/**
 * The owner takes a tick back; a confirmation goes with it, since it confirmed the tick, and so does an acceptance that
 * was nothing but the tick. A tick that is not there is taken back already, unless the promise ended another way.
 */
export const untickCommitment = told(
  'tick-taken-back',
  onCommitment<{ commitmentId: string }>('owner', true, (commitment) => {
    if (commitment.status === 'open' || commitment.status === 'asked') return 'unchanged'
    if (commitment.status !== 'done') return 'closed'
    const { doneAt, settledAt: _, ...rest } = commitment
    const { asked, createdAt, due } = rest
    const isByTick = asked !== undefined && createdAt === doneAt && due === asked.due
    const before = isByTick ? ({ status: 'asked', createdAt: asked.at } as const) : undefined
    return { ...rest, status: 'open', ...before, confirmedByOther: false }
  }),
)

export const unticking = backBy('untickCommitment')
