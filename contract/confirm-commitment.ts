import type { CommitmentOutput } from './add-commitment.ts'
import { oneCommitment } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

export const confirmCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only the other one confirms what the owner called done.',
  input: oneCommitment,
  output: answer<CommitmentOutput>(),
  sample: sampleCommitment,
})
