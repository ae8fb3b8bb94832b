import { z } from 'zod'
import type { ChosenPreference } from '#domain/plan/preference'
import { pairId } from './fields.ts'
import { preference } from './plan-fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/** How the caller likes to be worked with, for a year; null takes it back. Both people see it. */
export const setPreference = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Each says for themselves how they like to be worked with.',
  input: z.strictObject({ pairId, preference }),
  output: answer<SetPreferenceOutput>(),
  sample: { ...samplePair, preference: 'detail' },
})
export type SetPreferenceOutput = { preference: ChosenPreference | null; revision: string }
