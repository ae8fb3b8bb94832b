import { describe, expect, it } from 'vitest'
import { GraphTrouble } from './request/graph-trouble.ts'
import { graphFor } from './graph.ts'
import { RetryLater } from './request/retry-later.ts'

const origin = 'https://graph.contoso.example'
type Answer = Response | Error

/** A network that gives these answers in order and remembers what it was asked. */
function network(...answers: Answer[]) {
  const asked: Request[] = []
  const waited: number[] = []
  const graph = graphFor({
    origin,
    getToken: async (isRefused) => (isRefused ? 'fresh' : 'token'),
    fetch: async (input, init) => {
      asked.push(new Request(input, init))
      const answer = answers.shift() ?? new Error('the network has no more answers')
      if (answer instanceof Error) throw answer
      return answer
    },
    retry: { wait: async (ms) => void waited.push(ms), dice: () => 0 },
  })
  return { graph, asked, waited }
}

function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init)
}

async function failure(call: Promise<unknown>): Promise<GraphTrouble> {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!(error instanceof GraphTrouble)) throw new Error('expected GraphTrouble', { cause: error })
  return error
}

describe('reading', () => {
  it('carries the token and gives the body back unchanged', async () => {
    const body = { id: '1', '@odata.etag': 'W/"x"', unknown: { deep: [1] } }
    const { graph, asked } = network(json(body))
    expect(await graph.get('/users/1?$select=id')).toEqual(body)
    expect(asked[0]?.url).toBe(`${origin}/v1.0/users/1?$select=id`)
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer token')
  })

  it('survives every brief trouble: refusal, outage, a broken connection, a body cut off, a body that is no JSON', async () => {
    const cut = new Response('{"value":[{"id":', { headers: { 'content-type': 'application/json' } })
    const html = new Response('<html>', { headers: { 'content-type': 'application/json' } })
    const { graph, waited } = network(
      json({}, { status: 429 }),
      json({}, { status: 502 }),
      cut,
      html,
      json({ id: 'ok' }),
    )
    expect(await graph.get('/me')).toEqual({ id: 'ok' })
    expect(waited).toEqual([500, 1000, 2000, 4000])

    const reset = network(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }), json({ id: 'ok' }))
    expect(await reset.graph.get('/me')).toEqual({ id: 'ok' })
  })

  it('asks for a fresh token once when the one in hand ran out', async () => {
    const { graph, asked } = network(json({}, { status: 401 }), json({ id: 'ok' }))
    expect(await graph.get('/me')).toEqual({ id: 'ok' })
    expect(asked[1]?.headers.get('authorization')).toBe('Bearer fresh')
  })

  it('ends a call that hangs, tries again, and says so', async () => {
    const graph = graphFor({
      origin,
      getToken: async () => 'token',
      timeoutMs: 20,
      fetch: (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
        }),
      retry: { wait: async () => {} },
    })
    expect(await failure(graph.get('/me'))).toMatchObject({ status: 0, code: 'Timeout', path: '/v1.0/me' })
  })

  it('puts a long wait off instead of sleeping', async () => {
    const { graph, waited } = network(json({}, { status: 429, headers: { 'retry-after': '300' } }))
    const error = await failure(graph.get('/me'))
    expect(error).toBeInstanceOf(RetryLater)
    expect((error as RetryLater).seconds).toBe(300)
    expect(waited).toEqual([])
  })

  it('reports status, code and request id, and never the query', async () => {
    const error = {
      code: 'ErrorAccessDenied',
      message: 'Access to OData is disabled.',
      innererror: { 'request-id': 'r1' },
    }
    const { graph } = network(json({ error }, { status: 403 }))
    const trouble = await failure(graph.get('/users/1/calendarView?q=secret'))
    expect(trouble).toMatchObject({ status: 403, code: 'ErrorAccessDenied', requestId: 'r1', isAmbiguous: false })
    expect(trouble.message).not.toContain('secret')
  })
})

describe('reading pages', () => {
  async function all<Item>(pages: AsyncIterable<Item[]>): Promise<Item[]> {
    const items: Item[] = []
    for await (const page of pages) items.push(...page)
    return items
  }

  it('sends the preferences with every page and follows an empty page that has a next one', async () => {
    const next = (n: number) => ({ '@odata.nextLink': `${origin}/v1.0/users?$select=id&$skiptoken=${n}` })
    const { graph, asked } = network(
      json({ value: [{ id: '1' }], ...next(1) }),
      json({ value: [], ...next(2) }),
      json({ value: [{ id: '2' }] }),
    )
    const prefer = ['outlook.timezone="UTC"', 'IdType="ImmutableId"']
    expect(await all(graph.pages('/users?$select=id', { prefer }))).toEqual([{ id: '1' }, { id: '2' }])
    for (const request of asked)
      expect(request.headers.get('prefer')).toBe('outlook.timezone="UTC", IdType="ImmutableId"')
    expect(asked[2]?.url).toContain('$skiptoken=2')
  })

  it('stops when a link comes again, and when the same items come under ever new links', async () => {
    const again = { '@odata.nextLink': `${origin}/v1.0/users?$skiptoken=1` }
    const looped = network(json({ value: [{ id: '1' }], ...again }), json({ value: [{ id: '2' }], ...again }))
    await expect(all(looped.graph.pages('/users'))).rejects.toThrow('repeats a page link')

    const other = { '@odata.nextLink': `${origin}/v1.0/users?$skiptoken=2` }
    const same = network(json({ value: [{ id: '1' }], ...again }), json({ value: [{ id: '1' }], ...other }))
    await expect(all(same.graph.pages('/users'))).rejects.toThrow('repeats a page.')
  })

  it('never takes the token to another host', async () => {
    const { graph, asked } = network(json({ value: [], '@odata.nextLink': 'https://elsewhere.example/v1.0/users' }))
    await expect(all(graph.pages('/users'))).rejects.toMatchObject({ code: 'ForeignLink' })
    expect(asked).toHaveLength(1)
  })
})

describe('sending', () => {
  it('sends JSON once and is content with an empty answer', async () => {
    const { graph, asked } = network(new Response(null, { status: 202 }))
    await graph.post('/users/s/sendMail', { message: { subject: 'x' } })
    expect(await asked[0]?.json()).toEqual({ message: { subject: 'x' } })
    expect(asked[0]?.headers.get('content-type')).toBe('application/json')
  })

  it.each([
    ['503', () => json({}, { status: 503, headers: { 'retry-after': '1' } })],
    ['a broken connection', () => new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })],
  ])('does not repeat after %s and says that it may have been done', async (_, answer) => {
    const { graph, asked } = network(answer(), new Response(null, { status: 202 }))
    expect((await failure(graph.post('/users/s/sendMail', {}))).isAmbiguous).toBe(true)
    expect(asked).toHaveLength(1)
  })
})

it('runs calls to one mailbox one after another, and to others at once', async () => {
  let running = 0
  const most: Record<string, number> = {}
  const graph = graphFor({
    origin,
    getToken: async () => 'token',
    fetch: async (input) => {
      running += 1
      const name = new Request(input).url.split('/').at(-1) ?? ''
      most[name] = Math.max(most[name] ?? 0, running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running -= 1
      return json({})
    },
  })
  await Promise.all([1, 2, 3].map(() => graph.get('/one', { mailbox: 'one' })))
  expect(most['one']).toBe(1)
  await Promise.all(['a', 'b', 'c'].map((name) => graph.get('/two', { mailbox: name })))
  expect(most['two']).toBe(3)
})
