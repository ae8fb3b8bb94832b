import type { IncomingMessage, ServerResponse } from 'node:http'

/** What the sandbox's pages can ask for. Their side of it stands in sandbox/page/desk.ts. */
export type Desk = {
  state(): unknown
  /** Newest first. */
  mailOf(oid: string): unknown[]
  tokenFor(oid: string): Promise<string>
  /** The token that Outlook's broker fetches for a pane, or why there is none. */
  nestedTokenFor(oid: string, request: { clientId: string; scope: string }): Promise<unknown>
  /** The next 1:1 of a pair; undefined when there is no such pair. */
  appointmentOf(pairId: string): unknown
  runJob(job: string): Promise<unknown>
  /** A person's lists in Microsoft To Do. */
  todoOf(oid: string): unknown[]
  /** Ticks a task there, or takes the tick back; undefined when there is no such task. */
  tickTask(oid: string, id: string, isDone: boolean): unknown
  /** Follows the address of one click in the head of this person's mail; undefined when it has none. */
  endMails(oid: string, id: string): Promise<{ status: number } | undefined>
}

/** Answers everything below /sandbox/ that is no file. Errors become a 500 with their message, for the developer. */
export async function answerDesk(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  try {
    const answer = await answerTo(desk, request.method ?? 'GET', url)
    const nothing = { error: 'There is no such thing in the sandbox.' }
    await sendJson(response, answer === undefined ? 404 : 200, answer ?? nothing)
  } catch (error) {
    await sendJson(response, 500, { error: error instanceof Error ? error.message : String(error) })
  }
}

async function answerTo(desk: Desk, method: string, url: URL): Promise<unknown> {
  const path = url.pathname.replace('/sandbox/', '')
  const oid = url.searchParams.get('oid') ?? ''
  if (method === 'GET' && path === 'state') return desk.state()
  if (method === 'GET' && path === 'mail') return desk.mailOf(oid)
  if (method === 'GET' && path === 'token') return { token: await desk.tokenFor(oid) }
  if (method === 'GET' && path === 'appointment') return desk.appointmentOf(url.searchParams.get('pair') ?? '')
  if (method === 'GET' && path === 'nested-token') {
    const [clientId = '', scope = ''] = ['client', 'scope'].map((name) => url.searchParams.get(name) ?? '')
    return desk.nestedTokenFor(oid, { clientId, scope })
  }
  if (method === 'POST' && path === 'end-mails') return desk.endMails(oid, url.searchParams.get('id') ?? '')
  if (method === 'GET' && path === 'todo') return desk.todoOf(oid)
  if (method === 'POST' && path === 'tick-task') {
    const [id = '', done = ''] = ['id', 'done'].map((name) => url.searchParams.get(name) ?? '')
    return desk.tickTask(oid, id, done === 'true')
  }
  const job = /^jobs\/([a-z]+)$/.exec(path)?.[1]
  return method === 'POST' && job !== undefined ? desk.runJob(job) : undefined
}

export function sendJson(response: ServerResponse, status: number, answer: unknown): Promise<void> {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(answer))
  return Promise.resolve()
}
