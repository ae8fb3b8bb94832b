import { moveCommitment as act } from '#domain/record/commitments/move-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner agrees another day, today or later. The first agreed date stays as it was, and the move is shown to both. */
export function moveCommitment(ports: ChangeCommitmentPorts): Handler<'moveCommitment'> {
  return (asked) => changeCommitment(ports, asked, { name: 'moveCommitment', act })
}
