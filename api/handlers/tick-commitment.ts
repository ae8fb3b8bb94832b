import { tickCommitment as tick } from '#domain/commitment'
import type { Handler } from '../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner says: done. */
export function tickCommitment(ports: ChangeCommitmentPorts): Handler<'tickCommitment'> {
  return (asked) =>
    changeCommitment(ports, asked, {
      decide: (commitment, by) => tick(commitment, by, asked.now),
      fields: ['status', 'doneAt'],
    })
}
