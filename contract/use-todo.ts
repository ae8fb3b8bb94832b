import { z } from 'zod'
import { answer, operation } from './operation.ts'
import type { SettingsView } from './read-settings.ts'

/**
 * Switches the list of one's own promises in Microsoft To Do on, which makes it, or off, which removes it. It is reached
 * with the caller's own sign-in; where the organisation has not agreed to that, the answer is a refusal.
 */
export const useTodo = operation({
  need: 'everyone',
  effect: 'write',
  why: 'Each decides whether their own promises stand in their own Microsoft To Do.',
  input: z.strictObject({ isOn: z.boolean('Say true or false.') }),
  output: answer<UseTodoOutput>(),
  sample: { isOn: true },
})

export type UseTodoOutput = SettingsView
