import type { Context, Middleware } from '@microsoft/microsoft-graph-client'
import { GraphTrouble } from './graph-trouble.ts'

/** Gives an access token for Graph; `isRefused` says that the last one was not accepted. */
export type GetToken = (isRefused?: boolean) => Promise<string>

/** There was no token to go with, so nothing was asked of Graph. */
export class NoTokenError extends Error {}

/**
 * Puts the token on every attempt, so that a long chain of retries never carries one that ran out meanwhile. A refused
 * token (401) is asked for once more. The token goes to Graph's own origin only, whatever a nextLink says.
 */
export class TokenHandler implements Middleware {
  readonly #origin: string
  readonly #getToken: GetToken
  #next: Middleware | undefined

  constructor(options: { origin: string; getToken: GetToken }) {
    this.#origin = new URL(options.origin).origin
    this.#getToken = options.getToken
  }

  setNext = (next: Middleware): void => {
    this.#next = next
  }

  execute = async (context: Context): Promise<void> => {
    this.#assertOwnOrigin(new URL(typeof context.request === 'string' ? context.request : context.request.url))
    await this.#attempt(context, false)
    if (context.response?.status === 401) await this.#attempt(context, true)
  }

  #assertOwnOrigin(url: URL): void {
    if (url.origin === this.#origin) return
    const what = { method: 'GET', path: url.pathname, status: 0, requestId: undefined, isAmbiguous: false }
    throw new GraphTrouble({ ...what, code: 'ForeignLink', message: 'A link leads to another host. Nothing was sent.' })
  }

  async #token(isRefused: boolean): Promise<string> {
    try {
      return await this.#getToken(isRefused)
    } catch (cause) {
      throw new NoTokenError(cause instanceof Error ? cause.message : 'There is no token', { cause })
    }
  }

  async #attempt(context: Context, isRefused: boolean): Promise<void> {
    const headers = new Headers(context.options?.headers)
    headers.set('authorization', `Bearer ${await this.#token(isRefused)}`)
    context.options = { ...context.options, headers }
    await this.#next?.execute(context)
  }
}
