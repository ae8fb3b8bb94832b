import { removeCommitment as act } from '#domain/record/commitments/remove-commitment'
import type { Handler } from '../../ports/handler.ts'
import { actOnCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** Its writer takes an own promise back within the hour, one asked of the other until it is answered: no trace in any rate. */
export function removeCommitment(ports: ChangeCommitmentPorts): Handler<'removeCommitment'> {
  return async (asked) => {
    const answer = await actOnCommitment(ports, asked, { name: 'removeCommitment', act })
    return answer.kind === 'acted' ? { kind: 'done', output: { revision: answer.revision } } : answer
  }
}
