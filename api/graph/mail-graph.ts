import type { MailSender, SendAnswer } from '../ports/mail-sender.ts'
import { GraphTrouble } from './request/graph-trouble.ts'
import type { Graph } from './graph.ts'
import type { Pacing } from './request/next-step.ts'
import { mimeMessage } from './mime-message.ts'
import { orLater } from './request/or-later.ts'

/**
 * One attempt at a time: a mailbox may send some thirty mails a minute, and whoever is told to wait gives the claim back and
 * comes again, instead of sleeping in the middle of sending.
 */
export const mailPacing: Pacing = { attempts: 1, floorMs: 500, capMs: 30_000 }

/**
 * Sends from one mailbox through Graph, as MIME: only that form takes a text beside the HTML and the headers of one click,
 * and it leaves a copy in the sender's mailbox (docs/decisions/0094). Graph gives no id and knows no repeated request, so a failure after which the
 * mail may be on its way is told apart from a refusal.
 */
export function mailGraph(graph: Graph, sender: string): MailSender {
  const path = `/users/${encodeURIComponent(sender)}/sendMail`
  return {
    send: (mail, onLeaving) =>
      orLater(async (): Promise<SendAnswer> => {
        try {
          const message = await mimeMessage(mail, sender)
          await graph.post(path, message, {
            mailbox: sender,
            headers: { 'content-type': 'text/plain' },
            onTurn: onLeaving,
          })
          return { kind: 'sent' }
        } catch (error) {
          if (!(error instanceof GraphTrouble) || error.name === 'RetryLater') throw error
          // No answer, and certain that nothing was done: it never left this machine.
          if (error.status === 0 && !error.isAmbiguous) throw error
          return { kind: error.isAmbiguous ? 'unknown' : 'refused', reason: `${error.status} ${error.code}` }
        }
      }),
  }
}
