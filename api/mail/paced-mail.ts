import { LaterError } from '../ports/later.ts'
import type { MailPace } from '../ports/mail-pace.ts'
import type { MailSender } from '../ports/mail-sender.ts'

/** Sends at the pace that the mailbox bears, however many instances send: whoever finds no place comes again later. */
export function pacedMail(
  sender: MailSender,
  { pace, mailbox, clock }: { pace: MailPace; mailbox: string; clock: () => Date },
): MailSender {
  return {
    send: async (mail, onLeaving) => {
      const seconds = await pace.take(mailbox, clock().toISOString())
      if (seconds !== undefined) throw new LaterError(seconds, undefined)
      return sender.send(mail, onLeaving)
    },
  }
}
