import { setTimeout } from 'node:timers/promises'
import { graphError } from './graph-error.ts'
import type { Reply } from '../reply.ts'

const atOnce = 4

/** Exchange serves four requests of one application to one mailbox at a time and refuses the fifth. */
export class MailboxTurns {
  readonly #busy = new Map<string, number>()
  readonly #delayMs: number

  constructor(delayMs: number) {
    this.#delayMs = delayMs
  }

  async take(mailbox: string, answer: () => Reply | Promise<Reply>): Promise<Reply> {
    const busy = this.#busy.get(mailbox) ?? 0
    if (busy >= atOnce)
      return graphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
        'retry-after': '1',
      })
    this.#busy.set(mailbox, busy + 1)
    try {
      if (this.#delayMs > 0) await setTimeout(this.#delayMs)
      return await answer()
    } finally {
      this.#busy.set(mailbox, (this.#busy.get(mailbox) ?? 1) - 1)
    }
  }
}
