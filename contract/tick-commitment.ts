import type { CommitmentOutput } from './add-commitment.ts'
import { oneCommitment } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

export const tickCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who owes a promise says that it is done.',
  input: oneCommitment,
  output: answer<CommitmentOutput>(),
  sample: sampleCommitment,
})
