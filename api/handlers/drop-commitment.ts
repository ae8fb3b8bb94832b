import { dropCommitment as drop } from '#domain/commitment-moves'
import type { Handler } from '../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner lets a promise go and says why. */
export function dropCommitment(ports: ChangeCommitmentPorts): Handler<'dropCommitment'> {
  return (asked) =>
    changeCommitment(ports, asked, {
      decide: (commitment, by) => drop(commitment, asked.input.reason, by, asked.now),
      fields: ['status', 'droppedAt', 'dropReason'],
    })
}
