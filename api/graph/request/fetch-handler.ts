import type { Context, Middleware } from '@microsoft/microsoft-graph-client'

/** An answer arrived but its body ended early or is not the JSON it claims to be. */
export class UnreadableBodyError extends Error {}

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
    // Whoever sends is content with an empty answer; whoever reads was promised something to read.
    const isEmpty = text === '' && method !== undefined && method !== 'GET'
    context.response = response.ok && !isEmpty ? read(response, text) : new Response(text || null, initOf(response))
  }
}

/**
 * The answer with its body read to the end. JSON is parsed once, here, and handed over as it is: calendars are long.
 * Graph's answers are JSON whatever their header says; anything else comes from a proxy in between and is no answer.
 */
function read(response: Response, text: string): Response {
  const body = parsed(text)
  return Object.assign(new Response(null, initOf(response)), { json: async () => body })
}

function initOf({ status, statusText, headers }: Response): ResponseInit {
  return { status, statusText, headers }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UnreadableBodyError('The body is not whole JSON', { cause })
  }
}
