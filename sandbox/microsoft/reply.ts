import type { IncomingMessage } from 'node:http'

/** A request as our services see it: read to its end. */
export type Params = {
  method: string
  url: URL
  /** Path without a trailing slash, percent-decoded per segment by those who read it. */
  path: string
  header(name: string): string | undefined
  body: Buffer
}

/** An answer: `body` goes out as JSON, a string as it stands, undefined as nothing. */
export type Reply = { status: number; headers?: Record<string, string>; body?: unknown }

/** Reads a whole request. `origin` gives the URL its host. */
export async function readRequest(message: IncomingMessage, origin: string): Promise<Params> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  const url = new URL(message.url ?? '/', origin)
  return {
    method: message.method ?? 'GET',
    url,
    path: url.pathname.replace(/\/+$/, ''),
    header: (name) => {
      const value = message.headers[name.toLowerCase()]
      return Array.isArray(value) ? value.join(', ') : value
    },
    body: Buffer.concat(chunks),
  }
}

/** The request's body as JSON; undefined when it is none. */
export function jsonOf(asked: Params): unknown {
  try {
    return JSON.parse(asked.body.toString('utf8'))
  } catch {
    return undefined
  }
}

export function textOf(reply: Reply): string {
  if (reply.body === undefined) return ''
  return typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body)
}
