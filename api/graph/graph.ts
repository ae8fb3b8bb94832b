import { Client, ResponseType } from '@microsoft/microsoft-graph-client'
import { FetchHandler } from './request/fetch-handler.ts'
import { readPages } from './request/read-pages.ts'
import { RetryHandler, type RetryOptions } from './request/retry-handler.ts'
import { takeTurns } from './request/take-turns.ts'
import { TokenHandler, type GetToken } from './request/token-handler.ts'

export type CallOptions = {
  /** Values of the header `Prefer`; sent with every page. */
  prefer?: readonly string[]
  headers?: Readonly<Record<string, string>>
  /** The mailbox this call touches: calls to one mailbox run one after another. */
  mailbox?: string
  /** Awaited when it is this call's turn, right before its first attempt. */
  onTurn?: () => Promise<void>
}

/** Our way to Microsoft Graph. A failed call throws `GraphTrouble`, or `RetryLater` when the pause asked for is long. */
export interface Graph {
  /** Reads one JSON answer. The caller names the shape it knows; nothing is added or lost. */
  get<Body>(path: string, options?: CallOptions): Promise<Body>
  /** Reads a collection page by page. */
  pages<Item>(path: string, options?: CallOptions): AsyncGenerator<Item[]>
  /** Sends once. A failure with `isAmbiguous` may have been done all the same. */
  post(path: string, body: unknown, options?: CallOptions): Promise<void>
  /** Sends once, and reads what is answered; nothing is answered to a DELETE. */
  send<Body>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Body>
}

const defaultTimeoutMs = 30_000

/** A client for one identity: the app's own, or a person's through an on-behalf-of token. */
export function graphFor(options: {
  origin: string
  getToken: GetToken
  timeoutMs?: number
  fetch?: typeof fetch
  retry?: RetryOptions
}): Graph {
  const client = Client.initWithMiddleware({
    baseUrl: options.origin,
    defaultVersion: 'v1.0',
    middleware: [
      new RetryHandler(options.retry),
      new TokenHandler({ origin: options.origin, getToken: options.getToken }),
      new FetchHandler({
        timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
        ...(options.fetch ? { fetch: options.fetch } : {}),
      }),
    ],
  })
  const inTurn = takeTurns()

  function request(path: string, { prefer = [], headers = {} }: CallOptions) {
    const preferences: Record<string, string> = prefer.length > 0 ? { prefer: prefer.join(', ') } : {}
    return client
      .api(path)
      .headers({ ...headers, ...preferences })
      .responseType(ResponseType.RAW)
  }

  async function get<Body>(path: string, call: CallOptions = {}): Promise<Body> {
    const response = (await inTurn(call.mailbox, () => request(path, call).get())) as Response
    return (await response.json()) as Body
  }

  return {
    get,
    pages: (path, call = {}) => readPages((link) => get(link, call), path),
    send: async <Body>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body: object = {}) => {
      const asked = request(path, {})
      const answers = { POST: () => asked.post(body), PATCH: () => asked.patch(body), DELETE: () => asked.delete() }
      const response = (await answers[method]()) as Response
      return (method === 'DELETE' ? undefined : await response.json()) as Body
    },
    post: async (path, body, call = {}) => {
      await inTurn(call.mailbox, async () => {
        await call.onTurn?.()
        return request(path, call).post(body)
      })
    },
  }
}
