import type { CommitmentOutput } from './add-commitment.ts'
import { oneCommitment } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

export const acknowledgeMoves = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only the other one says that they have seen a move.',
  input: oneCommitment,
  output: answer<CommitmentOutput>(),
  sample: sampleCommitment,
})
