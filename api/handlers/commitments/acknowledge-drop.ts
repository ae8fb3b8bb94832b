import { acknowledgeDrop as act } from '#domain/record/commitments/acknowledge-drop'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The receiver of a promise agrees that it was dropped, or has seen that it was not accepted. */
export function acknowledgeDrop(ports: ChangeCommitmentPorts): Handler<'acknowledgeDrop'> {
  return (asked) => changeCommitment(ports, asked, { name: 'acknowledgeDrop', act })
}
