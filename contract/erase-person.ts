import { z } from 'zod'
import type { ErasedOutput } from './erase-mine.ts'
import { mailAddress } from './fields.ts'
import { answer, operation } from './operation.ts'

/**
 * Erases somebody who has left, on their request: every 1:1 they were in, of both people, and everything that names them.
 * Released figures, which name nobody, and what they did with a role stay. One call works for a while, as that of one's own things.
 */
export const erasePerson = operation({
  need: 'admin',
  effect: 'write',
  why: 'Somebody who has left cannot sign in and ask for it themselves.',
  input: z.strictObject({ address: mailAddress }),
  output: answer<ErasePersonOutput>(),
  sample: { address: 'lev.left@contoso.example' },
})

/**
 * refused: nothing was erased. nobody: nobody has this address, or they are erased already; still-here: the directory
 * names them as a colleague, and the next night would write them down again.
 */
export type ErasePersonOutput = ErasedOutput & { refused?: 'nobody' | 'still-here' }
