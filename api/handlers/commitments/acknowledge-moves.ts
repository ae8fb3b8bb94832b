import { acknowledgeMoves as act } from '#domain/record/commitments/acknowledge-moves'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The receiver of a promise has seen that its day was moved. */
export function acknowledgeMoves(ports: ChangeCommitmentPorts): Handler<'acknowledgeMoves'> {
  return (asked) => changeCommitment(ports, asked, { name: 'acknowledgeMoves', act })
}
