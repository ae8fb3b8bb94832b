import type { CommitmentOutput } from './add-commitment.ts'
import { oneCommitment } from './one-line.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

export const unconfirmCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who confirmed takes it back.',
  input: oneCommitment,
  output: answer<CommitmentOutput>(),
  sample: sampleCommitment,
})
