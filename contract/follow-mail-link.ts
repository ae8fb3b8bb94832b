import { z } from 'zod'
import { day, etag } from './fields.ts'
import { answer, operation } from './operation.ts'
import { linkWord, type MailLinkView } from './read-mail-link.ts'

/**
 * Does what a link in one's own mail asks for, once. `to` is the new day of a promise that is moved, the day until which
 * one agrees to what was asked (null: the day that was asked for), or the day from which the mail comes again; `etag` is
 * the version of the promise that the caller saw.
 */
export const followMailLink = operation({
  need: 'everyone',
  effect: 'write',
  why: 'One click after a mail does what its receiver could do in the 1:1, by the same rules.',
  input: z.strictObject({ link: linkWord, to: day.nullable(), etag: etag.optional() }),
  output: answer<FollowMailLinkOutput>(),
  sample: { link: 'mJ3v0q8yT1bXc-Zk_5RwQA', to: null },
})

/** `isDone`: this call did it. Otherwise `view` says why there was nothing to do. */
export type FollowMailLinkOutput = { isDone: boolean; view: MailLinkView }
