import { setTrigger as act } from '#domain/record/commitments/set-trigger'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner names when and where it will be done. */
export function setTrigger(ports: ChangeCommitmentPorts): Handler<'setTrigger'> {
  return (asked) => changeCommitment(ports, asked, { name: 'setTrigger', act })
}
