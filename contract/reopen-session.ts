import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { SessionOutput } from './say-of-session.ts'

/** Opens a session again that was closed today or yesterday; the answer is `SessionOutput`. One that is open stays so. */
export const reopenSession = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'A slip of either is taken back by either.',
  input: z.strictObject({ pairId, on: day }),
  output: answer<SessionOutput>(),
  sample: { ...samplePair, on: '2026-10-15' },
})
