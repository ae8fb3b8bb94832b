import PostalMime, { type Address } from 'postal-mime'
import type { SentMail } from '../../outbox.ts'
import { badRequest } from '../graph-request.ts'
import type { Reply } from '../../reply.ts'
import { mimeFault } from './mime-fault.ts'

/** A mail as it came. `writtenAt`: the date in its head, where it has one, in epoch milliseconds. */
export type ReadMail = Omit<SentMail, 'id' | 'sentAt' | 'from'> & { writtenAt?: number }

/** A message that came as MIME in base64, or what Graph answers to one that is none. */
export async function readMime(body: Buffer): Promise<ReadMail | Reply> {
  const text = body.toString('latin1').replaceAll(/\s/g, '')
  if (text === '' || !/^[\w+/]*={0,2}$/.test(text) || text.length % 4 !== 0)
    return badRequest('Invalid base64 string for MIME content.', 'ErrorMimeContentInvalidBase64String')
  const raw = Buffer.from(text, 'base64')
  const fault = mimeFault(raw)
  if (fault !== undefined) return badRequest(`The MIME content is not valid. ${fault}`, 'ErrorMimeContentInvalid')
  const mail = await PostalMime.parse(raw)
  const isHtml = mail.html !== undefined
  const writtenAt = Date.parse(mail.date ?? '')
  return {
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    subject: mail.subject ?? '',
    contentType: isHtml ? 'html' : 'text',
    content: mail.html ?? mail.text ?? '',
    ...(isHtml && mail.text !== undefined ? { text: mail.text } : {}),
    ...(Number.isNaN(writtenAt) ? {} : { writtenAt }),
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
  }
}

function addressesOf(found: Address[] = []): { name: string; address: string }[] {
  return found.flatMap(({ name, address }) =>
    address !== undefined && /^[^@\s]+@[^@\s]+$/.test(address) ? [{ name: name || address, address }] : [],
  )
}
