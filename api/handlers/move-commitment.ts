import { agreeDue } from '#domain/agree-due'
import { moveCommitment as move } from '#domain/commitment-moves'
import type { Handler } from '../ports/handler.ts'
import { badDue } from './bad-due.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner agrees another day, today or later. The first agreed date stays as it was, and the move is shown to both. */
export function moveCommitment(ports: ChangeCommitmentPorts): Handler<'moveCommitment'> {
  return (asked) =>
    changeCommitment(ports, asked, {
      check: ({ zone }) => {
        const agreed = agreeDue({ due: asked.input.to, planned: [], zone, now: asked.now })
        return agreed.kind === 'agreed' ? undefined : badDue('to', agreed)
      },
      decide: (commitment, by) => move(commitment, asked.input, by, asked.now),
      fields: ['currentDue', 'reschedules', ...(asked.input.why ? ['why'] : [])],
    })
}
