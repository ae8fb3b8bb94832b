import { createHash } from 'node:crypto'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import type { EndMails } from '../handlers/people/end-mails.ts'
import { logLine } from '../log/log-line.ts'
import { traceCode } from '../log/trace-code.ts'
import { underWay } from '../log/under-way.ts'
import { isOutage } from './is-outage.ts'
import { responseHeaders } from './response-headers.ts'

/** ask: nothing is done yet; ended: no more mails; over: the address no longer works; trouble: try again. */
export type WayOutState = 'ask' | 'ended' | 'over' | 'trouble'

/** What stands behind the address in the head of a mail. `page` tells a state to a person, in the language they read. */
export type WayOutDoor = {
  endMails: EndMails
  page: (state: WayOutState, languages: string) => { html: string; style: string }
  clock: () => Date
}

/** Longer than any word and its form in either of its two encodings. */
const longestBody = 4_096

/**
 * The address that ends a person's weekly mails with one click in their mail program (RFC 8058). It asks for no sign-in:
 * its word, made for this person, ends their mails for some weeks and can do nothing else. Only a POST that says
 * `List-Unsubscribe=One-Click` does it; whoever follows the address, a scanner too, gets a page that asks.
 */
export async function answerWayOut(
  request: HttpRequest,
  context: InvocationContext,
  door: () => WayOutDoor,
): Promise<HttpResponseInit> {
  const trace = traceCode()
  return underWay.run({ operation: 'endMails', trace }, async () => {
    const say = (status: number, state: WayOutState) => told(request, door(), { status, state })
    try {
      if (request.method !== 'POST' || !(await saysOneClick(request))) return say(200, 'ask')
      const { endMails, clock } = door()
      const word = request.query.get('word') ?? ''
      const answer = await endMails({ word, now: clock().toISOString() })
      return answer === 'ended' ? say(200, 'ended') : say(410, 'over')
    } catch (error) {
      context.error(logLine('failed: endMails', error))
      return say(isOutage(error) ? 503 : 500, 'trouble')
    }
  })
}

/** As `application/x-www-form-urlencoded` or as `multipart/form-data`: the standard lets a mail program choose. */
async function saysOneClick(request: HttpRequest): Promise<boolean> {
  if (Number(request.headers.get('content-length') ?? 0) > longestBody) return false
  const body = await request.text()
  return body.length <= longestBody && /List-Unsubscribe[\s\S]*One-Click/.test(body)
}

function told(
  request: HttpRequest,
  { page }: WayOutDoor,
  { status, state }: { status: number; state: WayOutState },
): HttpResponseInit {
  const { html, style } = page(state, request.headers.get('accept-language') ?? '')
  const hash = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
  return {
    status,
    headers: {
      ...responseHeaders,
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Robots-Tag': 'noindex',
    },
    body: html,
  }
}
