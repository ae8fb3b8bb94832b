import { onCommitment } from './one-commitment.ts'

/** Only the owner ticks a promise off. Ticking what was asked for accepts it in the same moment. */
export const tickCommitment = onCommitment<{ commitmentId: string }>('owner', true, (commitment, { input, now }) => {
  const { status } = commitment
  if (status === 'done') return 'unchanged'
  if (status !== 'open' && status !== 'asked') return 'closed'
  const accepted = status === 'asked' ? { createdAt: now } : {}
  const undo = { operation: 'untickCommitment', input: { commitmentId: input.commitmentId } } as const
  return { line: { ...commitment, ...accepted, status: 'done', doneAt: now }, undo }
})
