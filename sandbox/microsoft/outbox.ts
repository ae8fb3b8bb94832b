import { randomUUID } from 'node:crypto'

/** A mail that Graph accepted. */
export type SentMail = {
  id: string
  sentAt: string
  from: { name: string; address: string }
  to: { name: string; address: string }[]
  cc: { name: string; address: string }[]
  subject: string
  contentType: 'html' | 'text'
  content: string
  headers: { name: string; value: string }[]
}

/** Everything that was sent, oldest first. */
export class Outbox {
  readonly #mails: SentMail[] = []

  keep(mail: Omit<SentMail, 'id' | 'sentAt'>, at: number): void {
    this.#mails.push({ id: randomUUID(), sentAt: new Date(at).toISOString(), ...mail })
  }

  get sent(): readonly SentMail[] {
    return this.#mails
  }

  /** What arrived at any of these addresses, newest first. */
  receivedBy(addresses: readonly string[]): SentMail[] {
    const own = new Set(addresses.map((address) => address.toLowerCase()))
    return this.#mails
      .filter((mail) => [...mail.to, ...mail.cc].some((each) => own.has(each.address.toLowerCase())))
      .toReversed()
  }
}
