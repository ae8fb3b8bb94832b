import type { Context, Middleware } from '@microsoft/microsoft-graph-client'

/** An answer arrived but its body ended early or is not the JSON it claims to be. */
export class UnreadableBody extends Error {}

/**
 * The last link of the chain: one HTTP exchange with a deadline that covers the body as well. The body is read here, so
 * that a connection that breaks in the middle of it counts as a failed attempt and not as a broken result.
 */
export class FetchHandler implements Middleware {
  readonly #timeoutMs: number
  readonly #fetch: typeof fetch

  constructor(options: { timeoutMs: number; fetch?: typeof fetch }) {
    this.#timeoutMs = options.timeoutMs
    this.#fetch = options.fetch ?? fetch
  }

  execute = async (context: Context): Promise<void> => {
    const { method, headers, body } = context.options ?? {}
    const response = await this.#fetch(context.request, {
      ...(method === undefined ? {} : { method }),
      ...(headers === undefined ? {} : { headers }),
      ...(body === undefined ? {} : { body }),
      // A redirect could lead the token to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(this.#timeoutMs),
    })
    const text = await response.text()
    if (response.ok && isJson(response)) assertReadable(text)
    const mayHaveBody = response.status !== 204 && response.status !== 304
    const { status, statusText } = response
    context.response = new Response(mayHaveBody ? text : null, { status, statusText, headers: response.headers })
  }
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false
}

function assertReadable(text: string): void {
  if (text === '') return
  try {
    JSON.parse(text)
  } catch (cause) {
    throw new UnreadableBody('The body is not whole JSON', { cause })
  }
}
