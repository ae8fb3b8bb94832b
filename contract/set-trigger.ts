import { z } from 'zod'
import type { CommitmentOutput } from './add-commitment.ts'
import { etag, itemId, optionalLineText, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleCommitment } from './samples.ts'

export const setTrigger = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who owes a promise says when and where it will be kept.',
  input: z.strictObject({
    pairId,
    commitmentId: itemId,
    etag,
    when: optionalLineText,
    where: optionalLineText,
  }),
  output: answer<CommitmentOutput>(),
  sample: { ...sampleCommitment, when: 'after stand-up', where: '' },
})
