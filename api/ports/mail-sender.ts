/**
 * `text` is the same for programs that show text alone. `wayOut` is the address that ends mails of this kind for their
 * reader with one request; a mail that was asked for has none.
 */
export type Mail = { to: string; subject: string; html: string; text: string; wayOut?: string }

/**
 * sent: accepted for delivery; refused: certainly not sent, with the reason;
 * unknown: it may have been sent, so it must never be sent again.
 */
export type SendAnswer = { kind: 'sent' } | { kind: 'refused'; reason: string } | { kind: 'unknown'; reason: string }

export interface MailSender {
  /** Throws only to ask for another attempt, and then nothing was sent. `onLeaving` is awaited right before it leaves. */
  send(mail: Mail, onLeaving: () => Promise<void>): Promise<SendAnswer>
}
