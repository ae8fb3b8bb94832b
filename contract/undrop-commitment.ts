import type { CommitmentOutput } from './add-commitment.ts'
import { oneCommitment } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

export const undropCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who dropped a promise takes that back, until the other has seen it.',
  input: oneCommitment,
  output: answer<CommitmentOutput>(),
  sample: sampleCommitment,
})
