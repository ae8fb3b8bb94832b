import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { Recap, SessionView } from './view.ts'

/** Refused without a commitment made in this session, unless `noneNeeded` says so. */
export const closeSession = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Either closes a session, for both.',
  input: z.strictObject({ pairId, on: day, noneNeeded: z.boolean() }),
  output: answer<CloseSessionOutput>(),
  sample: { ...samplePair, on: '2026-10-15', noneNeeded: true },
})

export type CloseSessionOutput = { session: SessionView; recap: Recap; revision: string }
