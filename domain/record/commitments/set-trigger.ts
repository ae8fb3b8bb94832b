import { told } from '../act.ts'
import { onCommitment } from './one-commitment.ts'

type Input = { commitmentId: string; when: string; where: string }

/** The owner names when and where it will be done (an if-then trigger). Empty words take it away. */
export const setTrigger = told(
  'when-and-where',
  onCommitment<Input>(
    'owner',
    false,
    (commitment, { input: { when, where } }) => {
      const { when: whenBefore = '', where: whereBefore = '', ...rest } = commitment
      if (whenBefore === when && whereBefore === where) return 'unchanged'
      return commitment.status === 'open' ? { ...rest, ...(when && { when }), ...(where && { where }) } : 'closed'
    },
    ({ when = '', where = '' }, { commitmentId }) => ({
      operation: 'setTrigger',
      input: { commitmentId, when, where },
    }),
  ),
)
