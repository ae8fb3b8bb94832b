import { jsonOf, type Reply } from '../../reply.ts'
import type { Outbox } from '../../outbox.ts'
import { mailboxRefusal } from '../calendar-view.ts'
import { graphError } from '../graph-error.ts'
import { badRequest, type GraphRequest, mailboxDenied } from '../graph-request.ts'
import { type ReadMail, readMime } from './read-mime.ts'

type Recipient = { emailAddress?: { name?: string; address?: string } }
type Message = {
  subject?: string
  body?: { contentType?: string; content?: string }
  toRecipients?: Recipient[]
  ccRecipients?: Recipient[]
  internetMessageHeaders?: { name: string; value: string }[]
}

/**
 * `POST /users/{sender}/sendMail`, as JSON or, under `text/plain`, as MIME in base64: accepted is all that Graph ever says.
 * The mail lands in the outbox; one in MIME leaves a copy among the sender's sent items, which no request can prevent.
 */
export async function sendMail(request: GraphRequest, sender: string, outbox: Outbox): Promise<Reply> {
  const account = request.tenant.organisation.find(sender)
  const refused = mailboxRefusal(request, account, sender, 'Mail.Send')
  if (refused || !account) return refused ?? mailboxDenied()
  const isMime = /^text\/plain\b/i.test(request.asked.header('content-type') ?? '')
  const read = isMime ? await readMime(request.asked.body) : readJson(request)
  if ('status' in read) return read
  if (read.to.length + read.cc.length === 0)
    return badRequest('At least one recipient is not valid.', 'ErrorInvalidRecipients')
  const from = { name: account.displayName, address: account.mail ?? account.userPrincipalName }
  const named = read.headers.find(({ name }) => name.toLowerCase() === 'from')?.value
  if (isMime && named !== undefined && !named.toLowerCase().includes(from.address.toLowerCase()))
    return graphError(
      403,
      'ErrorSendAsDenied',
      'The user account which was used to submit this request does not have the right to send mail on behalf of the specified sending account.',
    )
  // The app may live on another day than the tenant (demo/live-through.ts): a list of mails shows the day in a mail's head.
  const { writtenAt = request.tenant.clock(), ...mail } = read
  outbox.keep({ ...mail, from, ...(isMime ? { isInSentItems: true } : {}) }, writtenAt)
  return { status: 202 }
}

function readJson(request: GraphRequest): ReadMail | Reply {
  const { message } = (jsonOf(request.asked) ?? {}) as { message?: Message }
  const read = message && mailOf(message)
  if (read) return read
  return badRequest(
    'The request is malformed or incorrect: a message needs a body of type Text or HTML.',
    'ErrorInvalidRequest',
  )
}

function mailOf(message: Message): ReadMail | undefined {
  const contentType = message.body?.contentType?.toLowerCase()
  if ((contentType !== 'html' && contentType !== 'text') || typeof message.body?.content !== 'string') return undefined
  return {
    to: recipientsOf(message.toRecipients),
    cc: recipientsOf(message.ccRecipients),
    subject: message.subject ?? '',
    contentType,
    content: message.body.content,
    headers: message.internetMessageHeaders ?? [],
  }
}

function recipientsOf(recipients: Recipient[] = []): { name: string; address: string }[] {
  return recipients.flatMap(({ emailAddress }) => {
    const address = emailAddress?.address ?? ''
    return /^[^@\s]+@[^@\s]+$/.test(address) ? [{ name: emailAddress?.name ?? address, address }] : []
  })
}
