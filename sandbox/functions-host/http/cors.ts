import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * The platform's own CORS, which on Flex Consumption stands before every app: it answers each preflight itself, with no
 * headers at all for an origin it was not told, and writes the allowed origin over whatever the app says. Methods and
 * headers are allowed as they are asked for, and nothing says how long the answer keeps. `origins` is the JSON list that
 * the site's `cors.allowedOrigins` arrives as.
 *
 * Returns true when the request is answered with this and must not reach the app.
 */
export function corsBefore(origins: string | undefined) {
  const allowed = JSON.parse(origins || '[]') as string[]

  return function answer({ method, headers }: IncomingMessage, response: ServerResponse): boolean {
    const { origin } = headers
    if (origin === undefined) return false
    const isAllowed = allowed.includes(origin) || allowed.includes('*')
    if (isAllowed) response.setHeader('Access-Control-Allow-Origin', allowed.includes('*') ? '*' : origin)
    const asked = headers['access-control-request-method']
    if (method !== 'OPTIONS' || asked === undefined) return false
    const fields = headers['access-control-request-headers']
    if (isAllowed) {
      response.setHeader('Access-Control-Allow-Methods', asked)
      if (fields !== undefined) response.setHeader('Access-Control-Allow-Headers', String(fields))
    }
    response.writeHead(204).end()
    return true
  }
}
