import { confirmCommitment as act } from '#domain/record/commitments/confirm-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The receiver of a promise says that it was kept. */
export function confirmCommitment(ports: ChangeCommitmentPorts): Handler<'confirmCommitment'> {
  return (asked) => changeCommitment(ports, asked, { name: 'confirmCommitment', act })
}
