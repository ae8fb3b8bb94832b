import { onCommitment } from './one-commitment.ts'

/** The receiver of a promise says that it was kept. */
export const confirmCommitment = onCommitment<{ commitmentId: string }>(
  'receiver',
  true,
  (commitment, { input: { commitmentId }, now }) => {
    if (commitment.confirmedByOther) return 'unchanged'
    if (commitment.status !== 'done') return 'open-again'
    const undo = { operation: 'unconfirmCommitment', input: { commitmentId } } as const
    return { line: { ...commitment, confirmedByOther: true, settledAt: now }, undo }
  },
)
