import { agreeDue } from '../../commitments/agree-due.ts'
import { onCommitment } from './one-commitment.ts'

type Input = { commitmentId: string; to: string; why?: string | undefined }

/**
 * The owner agrees a later or earlier day, today or later. The first agreed date stays as it was, the move is written
 * down, and the other person is asked to acknowledge it. A promise without a date takes this one as its first.
 */
export const moveCommitment = onCommitment<Input, 'dayOf'>(
  'owner',
  false,
  (commitment, { input: { to, why = '' }, now, record: { dayOf } }) => {
    const { status, due, currentDue, reschedules } = commitment
    if (status !== 'open') return 'closed'
    if (currentDue === to) return 'unchanged'
    const agreed = agreeDue({ due: to, planned: [], dayOf, now })
    if (agreed.kind !== 'agreed') return agreed.kind
    if (due === null || currentDue === null) return { ...commitment, due: to, currentDue: to }
    const move = { at: now, from: currentDue, to, ack: false, ...(why === '' ? {} : { why }) }
    return { ...commitment, currentDue: to, reschedules: [...reschedules, move] }
  },
)
