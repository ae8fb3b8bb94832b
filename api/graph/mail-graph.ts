import type { Mail, MailSender, SendAnswer } from '../ports/mail-sender.ts'
import { GraphTrouble } from './graph-trouble.ts'
import type { Graph } from './graph.ts'
import { orLater } from './or-later.ts'

/**
 * Sends from one mailbox through Graph. Graph gives no id and knows no repeated request, so a failure after which the
 * mail may be on its way is told apart from a refusal.
 */
export function mailGraph(graph: Graph, sender: string): MailSender {
  const path = `/users/${encodeURIComponent(sender)}/sendMail`
  return {
    send: (mail) =>
      orLater(async (): Promise<SendAnswer> => {
        try {
          await graph.post(path, toMessage(mail), { mailbox: sender })
          return { kind: 'sent' }
        } catch (error) {
          if (!(error instanceof GraphTrouble) || error.name === 'RetryLater') throw error
          return { kind: error.isAmbiguous ? 'unknown' : 'refused', reason: `${error.status} ${error.code}` }
        }
      }),
  }
}

function toMessage(mail: Mail): object {
  return {
    message: {
      subject: mail.subject,
      body: { contentType: 'html', content: mail.html },
      toRecipients: [{ emailAddress: { address: mail.to } }],
    },
    saveToSentItems: false,
  }
}
