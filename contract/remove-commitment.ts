import { oneCommitment } from './one-line.ts'
import { answer, operation } from './operation.ts'
import type { RemovedOutput } from './remove-note.ts'
import { sampleCommitment } from './samples.ts'

export const removeCommitment = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who wrote a promise takes it away: within the hour, or until the other has answered.',
  input: oneCommitment,
  output: answer<RemovedOutput>(),
  sample: sampleCommitment,
})
