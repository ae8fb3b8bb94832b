import { z } from 'zod'
import { answer, operation } from './operation.ts'

/** Takes every 1:1 of the caller out of the figures that everybody may read, from the next release on; or puts them back. */
export const leaveFigures = operation({
  need: 'everyone',
  effect: 'write',
  why: 'Each leaves the figures of the organisation by themselves.',
  input: z.strictObject({ isOut: z.boolean('Say true or false.') }),
  output: answer<LeaveFiguresOutput>(),
  sample: { isOut: true },
})

export type LeaveFiguresOutput = { isOut: boolean }
