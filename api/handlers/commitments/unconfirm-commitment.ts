import { unconfirmCommitment as act } from '#domain/record/commitments/unconfirm-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The receiver takes back that a promise was kept. The ledger tells both steps. */
export function unconfirmCommitment(ports: ChangeCommitmentPorts): Handler<'unconfirmCommitment'> {
  return (asked) => changeCommitment(ports, asked, { name: 'unconfirmCommitment', act })
}
