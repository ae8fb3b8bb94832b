import { tickCommitment as act } from '#domain/record/commitments/tick-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner says: done. */
export function tickCommitment(ports: ChangeCommitmentPorts): Handler<'tickCommitment'> {
  return (asked) => changeCommitment(ports, asked, { name: 'tickCommitment', act })
}
