import { z } from 'zod'
import { statements } from '#domain/session'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { SessionView } from './view.ts'

/** One tap by either side; null takes the statement back. */
export const sayOfSession = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only the two know whether they met.',
  input: z.strictObject({
    pairId,
    on: day,
    statement: z.enum(statements, 'Say "held", "moved" or "not_held".').nullable(),
  }),
  output: answer<SessionOutput>(),
  sample: { ...samplePair, on: '2026-10-15', statement: 'held' },
})

export type SessionOutput = { session: SessionView; revision: string }
