import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { SessionOutput } from './say-of-session.ts'

/** Which steps of GROW were worked through in this session; `null` takes that back. */
export const noteGrow = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only the two know how they talked.',
  input: z.strictObject({
    pairId,
    on: day,
    grow: z
      .strictObject({ goal: z.boolean(), reality: z.boolean(), options: z.int().min(0).max(20), will: z.boolean() })
      .nullable(),
  }),
  output: answer<SessionOutput>(),
  sample: { ...samplePair, on: '2026-10-15', grow: { goal: true, reality: true, options: 2, will: false } },
})
