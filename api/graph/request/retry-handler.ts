import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { defaultPacing, nextStep, type Pacing } from './next-step.ts'
import { GraphTrouble } from './graph-trouble.ts'
import { retryAfterSeconds } from './retry-after.ts'
import { RetryLater } from './retry-later.ts'
import { troubleOf } from './trouble-of.ts'

export type RetryOptions = {
  pacing?: Pacing
  wait?: (ms: number) => Promise<void>
  now?: () => number
  dice?: () => number
}

/**
 * Repeats what may be repeated. The client's own handler would also repeat a mail after 503 and sleep for minutes,
 * and it gives up at once on 500, 502 and broken connections.
 */
export class RetryHandler implements Middleware {
  readonly #options: Required<RetryOptions>
  #next: Middleware | undefined

  constructor(options: RetryOptions = {}) {
    const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
    this.#options = { pacing: defaultPacing, wait, now: Date.now, dice: Math.random, ...options }
  }

  setNext = (next: Middleware): void => {
    this.#next = next
  }

  execute = async (context: Context): Promise<void> => {
    for (let made = 1; ; made += 1) {
      const failure = await this.#attempt(context)
      if (failure === undefined && context.response?.ok) return
      await this.#pauseOrThrow(context, failure, made)
    }
  }

  async #attempt(context: Context): Promise<{ cause: unknown } | undefined> {
    delete context.response
    try {
      await this.#next?.execute(context)
      return undefined
    } catch (cause) {
      if (cause instanceof GraphTrouble) throw cause
      return { cause }
    }
  }

  async #pauseOrThrow(context: Context, failure: { cause: unknown } | undefined, made: number): Promise<void> {
    const { pacing, wait, now, dice } = this.#options
    const trouble = await troubleOf(context, failure)
    const header = context.response?.headers.get('retry-after') ?? null
    const step = nextStep({ ...trouble, made, retryAfterSeconds: retryAfterSeconds(header, now()) }, dice(), pacing)
    switch (step.kind) {
      case 'wait':
        return wait(step.ms)
      case 'later':
        throw new RetryLater(trouble.toError(false), step.seconds)
      case 'give-up':
        throw trouble.toError(step.isAmbiguous)
    }
  }
}
