import { undropCommitment as act } from '#domain/record/commitments/undrop-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner takes a drop back before the other person has seen it. The ledger tells both steps. */
export function undropCommitment(ports: ChangeCommitmentPorts): Handler<'undropCommitment'> {
  return (asked) => changeCommitment(ports, asked, { name: 'undropCommitment', act })
}
