import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

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
  /** The part for programs that show text alone, of a mail that has HTML beside it. */
  text?: string
  headers: { name: string; value: string }[]
  /** A copy of it lies among the sender's sent items. */
  isInSentItems?: boolean
}

/** Everything that was sent, oldest first. With a file, one mail a line, it is there again at the next start. */
export class Outbox {
  readonly #mails: SentMail[]
  readonly #file: string | undefined

  constructor(file?: string) {
    this.#file = file
    const lines = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    this.#mails = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SentMail)
  }

  keep(mail: Omit<SentMail, 'id' | 'sentAt'>, at: number): void {
    const sent = { id: randomUUID(), sentAt: new Date(at).toISOString(), ...mail }
    this.#mails.push(sent)
    if (this.#file !== undefined) appendFileSync(this.#file, `${JSON.stringify(sent)}\n`)
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
      .toSorted((one, other) => other.sentAt.localeCompare(one.sentAt))
  }
}
