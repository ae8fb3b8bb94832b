import { jsonOf, type Reply } from '../reply.ts'
import type { Outbox, SentMail } from '../outbox.ts'
import { mailboxRefusal } from './calendar-view.ts'
import { badRequest, type GraphRequest, mailboxDenied } from './graph-request.ts'

type Recipient = { emailAddress?: { name?: string; address?: string } }
type Message = {
  subject?: string
  body?: { contentType?: string; content?: string }
  toRecipients?: Recipient[]
  ccRecipients?: Recipient[]
  internetMessageHeaders?: { name: string; value: string }[]
}

/** `POST /users/{sender}/sendMail`: accepted is all that Graph ever says. The mail lands in the outbox. */
export function sendMail(request: GraphRequest, sender: string, outbox: Outbox): Reply {
  const account = request.tenant.organisation.find(sender)
  const refused = mailboxRefusal(request, account, sender, 'Mail.Send')
  if (refused || !account) return refused ?? mailboxDenied()
  const { message } = (jsonOf(request.asked) ?? {}) as { message?: Message }
  const read = message && mailOf(message)
  if (!read)
    return badRequest(
      'The request is malformed or incorrect: a message needs a body of type Text or HTML.',
      'ErrorInvalidRequest',
    )
  if (read.to.length + read.cc.length === 0)
    return badRequest('At least one recipient is not valid.', 'ErrorInvalidRecipients')
  outbox.keep(
    { ...read, from: { name: account.displayName, address: account.mail ?? account.userPrincipalName } },
    request.tenant.clock(),
  )
  return { status: 202 }
}

function mailOf(message: Message): Omit<SentMail, 'id' | 'sentAt' | 'from'> | undefined {
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
