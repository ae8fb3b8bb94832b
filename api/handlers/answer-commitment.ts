import { agreeDue } from '#domain/agree-due'
import { answerCommitment as answerTo } from '#domain/answer-commitment'
import type { Handler } from '../ports/handler.ts'
import { badDue } from './bad-due.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner accepts what was asked for, with its day or another, says that it is not theirs, or takes that back. */
export function answerCommitment(ports: ChangeCommitmentPorts): Handler<'answerCommitment'> {
  return async (request) => {
    const { pairId, answer, due } = request.input
    const planned = due === null ? ((await ports.pairs.rhythm(pairId))?.planned ?? []) : []
    let agreed = due
    return changeCommitment(ports, request, {
      check: ({ zone }) => {
        const decision = agreeDue({ due, planned, zone, now: request.now })
        if (decision.kind === 'agreed') agreed = decision.due
        return decision.kind === 'agreed' || answer !== 'accepted' ? undefined : badDue('due', decision)
      },
      decide: (commitment, by) => answerTo(commitment, { answer, due: agreed }, by, request.now),
      fields: [answer],
    })
  }
}
