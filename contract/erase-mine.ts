import { z } from 'zod'
import { answer, operation } from './operation.ts'
import type { SettingsView } from './read-settings.ts'

/**
 * Erases what is the caller's alone: private notes of every 1:1 they ever had, their own settings, who organises for
 * them, and which mails and links of mails they got and followed. What both wrote for both stays, and so does that they
 * left the figures or switched the weekly mail off. One call works for a while; as long as `isDone` is false it is asked again and goes on.
 */
export const eraseMine = operation({
  need: 'everyone',
  effect: 'write',
  why: 'Everybody may have erased what is theirs alone.',
  input: z.strictObject({}),
  output: answer<EraseMineOutput>(),
  sample: {},
})

/** `removed` counts the entries that this call removed. */
export type ErasedOutput = { isDone: boolean; removed: number }

/** `settings`: what holds now, once all is gone; to read them would be kept as an opening of the app. */
export type EraseMineOutput = ErasedOutput & { settings: SettingsView | null }
