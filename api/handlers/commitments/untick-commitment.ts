import { untickCommitment as act } from '#domain/record/commitments/untick-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner takes a tick back, and a confirmation goes with it. */
export function untickCommitment(ports: ChangeCommitmentPorts): Handler<'untickCommitment'> {
  return (asked) => changeCommitment(ports, asked, { name: 'untickCommitment', act })
}
