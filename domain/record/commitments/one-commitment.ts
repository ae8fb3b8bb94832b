import type { Commitment } from '../../commitment.ts'
import type { Side } from '../../pair.ts'
import { type Act, changed, notPossible, type RecordParts, unchanged } from '../act.ts'
import type { Reason } from '../reason.ts'
import type { Undo } from '../undo.ts'

type Params<Part extends keyof RecordParts, Input> = {
  input: Input
  by: Side
  now: string
  record: Pick<RecordParts, Part>
}

/** What becomes of the commitment, that it is so already, or why not. */
type Outcome = Commitment | 'unchanged' | Reason

/** The way back of an act, if it has one; told how the commitment stood. */
type Back<Input> = (before: Commitment, input: Input) => Undo | undefined

/**
 * An act on one commitment that its owner alone may do, or the other person alone: an act of the `owner` or of the
 * `receiver`. `rule` says what becomes of it.
 */
export function onCommitment<Input extends { commitmentId: string }, Part extends keyof RecordParts = 'commitments'>(
  whose: 'owner' | 'receiver',
  holdsOnNewer: boolean,
  rule: (commitment: Commitment, asked: Params<Part, Input>) => Outcome,
  back?: Back<Input>,
): Act<Part | 'commitments', Input> {
  return {
    holdsOnNewer,
    decide(record, input, by, now) {
      const commitment = record.commitments.find(({ id }) => id === input.commitmentId)
      if (commitment === undefined) return notPossible('gone')
      if ((commitment.owner === by) !== (whose === 'owner')) return notPossible('not-yours')
      const outcome = rule(commitment, { input, by, now, record })
      if (outcome === 'unchanged') return unchanged
      if (typeof outcome === 'string') return notPossible(outcome)
      return changed({ what: 'edited', kind: 'commitment', line: outcome }, back?.(commitment, input))
    },
  }
}

/** The way back by the act of that name on the same commitment. */
export function backBy(operation: string): (before: Commitment) => Undo {
  return ({ id: commitmentId }) => ({ operation, input: { commitmentId } })
}
