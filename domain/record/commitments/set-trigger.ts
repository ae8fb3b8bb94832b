import { onCommitment } from './one-commitment.ts'

type Input = { commitmentId: string; when: string; where: string }

/** The owner names when and where it will be done (an if-then trigger). Empty words take it away. */
export const setTrigger = onCommitment<Input>(
  'owner',
  false,
  (commitment, { input: { commitmentId, when, where } }) => {
    const { when: whenBefore = '', where: whereBefore = '', ...rest } = commitment
    if (whenBefore === when && whereBefore === where) return 'unchanged'
    if (commitment.status !== 'open') return 'closed'
    const line = { ...rest, ...(when === '' ? {} : { when }), ...(where === '' ? {} : { where }) }
    return { line, undo: { operation: 'setTrigger', input: { commitmentId, when: whenBefore, where: whereBefore } } }
  },
)
