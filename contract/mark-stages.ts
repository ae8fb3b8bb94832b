import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { stages } from './plan-fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { SessionOutput } from './say-of-session.ts'

/** Which stages of SAME this session worked on; none takes the marks away. */
export const markStages = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only the two know what they worked on.',
  input: z.strictObject({ pairId, on: day, stages }),
  output: answer<SessionOutput>(),
  sample: { ...samplePair, on: '2026-10-15', stages: ['measure'] },
})
