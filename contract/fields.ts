import { z } from 'zod'
import { visibilities } from '#domain/note'
import { sides } from '#domain/pair'
import { lineMaxLength, noteMaxLength } from './limits.ts'

export { noteMaxLength }

// Line breaks and tabs are writing; every other control character, and half of a surrogate pair, is not.
// oxlint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** Words a person wrote: trimmed, not empty, at most `longest` characters, nothing unprintable. */
function words(longest: number) {
  return z
    .string('Send this field as text.')
    .max(longest, `This text is longer than ${longest} characters. Shorten it or split it into two.`)
    .refine(
      (text) => !controlCharacter.test(text),
      'This text holds control characters. Remove them and send it again.',
    )
    .refine((text) => text.isWellFormed(), 'This text holds a broken character. Type it again.')
    .trim()
    .min(1, 'This text is empty. Write something first.')
}

export const noteText = words(noteMaxLength)
export const lineText = words(lineMaxLength)

/** Words that may be empty: empty takes them away. */
export function plainText(longest: number) {
  return z
    .string('Send this field as text.')
    .max(longest, `This text is longer than ${longest} characters. Shorten it.`)
    .refine(
      (text) => !controlCharacter.test(text) && text.isWellFormed(),
      'This text holds characters that cannot be kept.',
    )
    .trim()
}

export const optionalLineText = plainText(lineMaxLength)

const oid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

export const pairId = z.string().regex(new RegExp(`^${oid}_${oid}$`), 'This is not the id of a pair.')

/** The browser's random id of a new line: an idempotency key, meaningful only inside the caller's own pair. */
export const itemId = z.string().regex(new RegExp(`^${oid}$`), 'This is not the id of a line.')

/** The version of a line that the caller saw last. */
export const etag = z
  .string()
  .min(1, 'Say which version of the line you saw (etag).')
  .max(200)
  // oxlint-disable-next-line no-control-regex
  .regex(/^[\u0020-\u007e]+$/, 'This is not a version of a line.')

/** A calendar day that exists, `YYYY-MM-DD`. How far away it may lie is the domain's decision. */
export const day = z.iso.date('Write the day as YYYY-MM-DD, a day that exists.')

export const side = z.enum(sides, 'The owner is "manager" or "report".')

export const visibility = z.enum(visibilities, 'Say "shared" or "private".')

/** A Teams chat or meeting thread id. Only its hash is ever stored. */
export const threadId = z
  .string()
  .min(1, 'Name the meeting thread.')
  .max(400, 'This is not the id of a meeting thread.')
  .refine((id) => !controlCharacter.test(id), 'This is not the id of a meeting thread.')

/**
 * An address as a mail program gives it, lower-cased. Its form is not judged, because old Exchange names are no internet
 * addresses: one that nobody has finds nobody.
 */
export const mailAddress = z
  .string('An address is text.')
  .trim()
  .toLowerCase()
  .min(1, 'This address is empty.')
  .max(320, 'This is not a mail address.')
  .refine((address) => !controlCharacter.test(address) && address.isWellFormed(), 'This is not a mail address.')
