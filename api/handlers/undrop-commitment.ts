import { undropCommitment as undrop } from '#domain/commitment-moves'
import type { Handler } from '../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner takes a drop back before the other person has seen it. The ledger tells both steps. */
export function undropCommitment(ports: ChangeCommitmentPorts): Handler<'undropCommitment'> {
  return (asked) =>
    changeCommitment(ports, asked, {
      decide: undrop,
      // The acknowledgement is named because it is what this step depends on; a drop itself does not touch it.
      fields: ['status', 'droppedAt', 'dropReason', 'ackByOther'],
    })
}
