import { z } from 'zod'

/** Takes every 1:1 of the caller out of the figures that everybody may read, from the next release on; or puts them back. */
export const leaveFiguresInput = z.strictObject({ isOut: z.boolean('Say true or false.') })
export type LeaveFiguresInput = z.infer<typeof leaveFiguresInput>
export type LeaveFiguresOutput = { isOut: boolean }
