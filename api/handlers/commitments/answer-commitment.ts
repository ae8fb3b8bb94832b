import { answerCommitment as act } from '#domain/record/commitments/answer-commitment'
import type { Handler } from '../../ports/handler.ts'
import { changeCommitment, type ChangeCommitmentPorts } from './change-commitment.ts'

/** The owner accepts what was asked for, with its day or another, says that it is not theirs, or takes that back. */
export function answerCommitment(ports: ChangeCommitmentPorts): Handler<'answerCommitment'> {
  return async (asked) => {
    const { pairId, due } = asked.input
    const planned = due === null ? ((await ports.pairs.rhythm(pairId))?.planned ?? []) : []
    return changeCommitment(ports, asked, { name: 'answerCommitment', act, planned })
  }
}
