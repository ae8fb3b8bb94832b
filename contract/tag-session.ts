import { z } from 'zod'
import { taxonomy } from '#domain/quality/topic-weights'
import { day, pairId } from './fields.ts'

export const tagSessionInput = z.strictObject({
  pairId,
  on: day,
  tags: z.array(z.enum(taxonomy, 'Choose one of the eight tags.')).max(3, 'Choose at most three tags.'),
  intent: z.enum(['growth', 'corrective', 'celebrate'], 'Say "growth", "corrective" or "celebrate".').nullable(),
})
export type TagSessionInput = z.infer<typeof tagSessionInput>
