import { acknowledgeDrop as acknowledge } from '#domain/commitment-moves'
import type { Handler } from '../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The receiver of a promise agrees that it was dropped, or has seen that it was not accepted. */
export function acknowledgeDrop(ports: ChangeCommitmentPorts): Handler<'acknowledgeDrop'> {
  return (asked) =>
    changeCommitment(ports, asked, {
      decide: (commitment, by) => acknowledge(commitment, by, asked.now),
      fields: ['ackByOther'],
    })
}
