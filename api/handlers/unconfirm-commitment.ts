import { unconfirmCommitment as unconfirm } from '#domain/commitment'
import type { Handler } from '../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The receiver takes back that a promise was kept. The ledger tells both steps. */
export function unconfirmCommitment(ports: ChangeCommitmentPorts): Handler<'unconfirmCommitment'> {
  // The status stays; it is named because the step depends on it, and so the ledger can tell it from the word itself.
  return (asked) => changeCommitment(ports, asked, { decide: unconfirm, fields: ['confirmedByOther', 'status'] })
}
