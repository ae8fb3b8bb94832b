import { dropCommitment as act } from '#domain/record/commitments/drop-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner lets a promise go and says why. */
export function dropCommitment(ports: ChangeCommitmentPorts): Handler<'dropCommitment'> {
  return (asked) => changeCommitment(ports, asked, { name: 'dropCommitment', act })
}
