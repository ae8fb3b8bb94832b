import { z } from 'zod'
import { taxonomy } from '#domain/quality/topic-weights'
import { intents } from '#domain/session'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { SessionOutput } from './say-of-session.ts'

export const tagSession = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only the two know what they talked about.',
  input: z.strictObject({
    pairId,
    on: day,
    tags: z.array(z.enum(taxonomy, 'Choose one of the eight tags.')).max(3, 'Choose at most three tags.'),
    intent: z.enum(intents, 'Say "growth", "corrective" or "celebrate".').nullable(),
  }),
  output: answer<SessionOutput>(),
  sample: { ...samplePair, on: '2026-10-15', tags: ['goals', 'career'], intent: 'growth' },
})
