import { confirmCommitment as confirm } from '#domain/commitment'
import type { Handler } from '../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The receiver of a promise says that it was kept. */
export function confirmCommitment(ports: ChangeCommitmentPorts): Handler<'confirmCommitment'> {
  return (asked) =>
    changeCommitment(ports, asked, {
      decide: (commitment, by) => confirm(commitment, by, asked.now),
      fields: ['confirmedByOther'],
    })
}
