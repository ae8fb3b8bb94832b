import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { calendarGraph } from '../../api/graph/calendar/calendar-graph.ts'
import type { GraphTrouble } from '../../api/graph/request/graph-trouble.ts'
import { graphFor, type Graph } from '../../api/graph/graph.ts'
import { mailGraph } from '../../api/graph/mail-graph.ts'
import { mailboxSettingsGraph } from '../../api/graph/mailbox-settings-graph.ts'
import type { Fault } from '../../sandbox/microsoft/fault-plan.ts'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { jobsWorld } from '../jobs-world.ts'

/** A call may take so long, instead of half a minute. */
const timeoutMs = 300
const calendar = /calendarView$/
const hourMs = 3_600_000

let tenant: TestTenant
let elena: string
beforeAll(async () => {
  tenant = await startTestTenant({ mailboxDelayMs: 20 })
  elena = tenant.organisation.castOid('elena')
})
afterEach(() => {
  tenant.microsoft.faults.clear()
  tenant.microsoft.requests.length = 0
})
afterAll(() => tenant.stop())

/** The product's client with the product's pacing; its pauses are noted instead of slept. */
function client(origin = tenant.microsoft.graphOrigin): { graph: Graph; paused: number[] } {
  const paused: number[] = []
  const graph = graphFor({
    origin,
    getToken: () => tenant.identityToken(),
    timeoutMs,
    retry: { wait: async (ms) => void paused.push(ms), dice: () => 0 },
  })
  return { graph, paused }
}

const asked = (path: RegExp) =>
  tenant.microsoft.requests.filter((one) => one.service === 'graph' && path.test(one.path))

const span = () => {
  const at = (days: number) => new Date(tenant.organisation.now + days * 86_400_000).toISOString()
  return { from: at(-91), to: at(28) }
}

async function entriesOf(graph: Graph): Promise<string[]> {
  const answer = await calendarGraph(graph).read(elena, span())
  if (answer.kind !== 'read') throw new Error(answer.kind)
  return answer.entries.map(({ id, startAt }) => `${id} ${startAt}`)
}

const brief: [string, Fault][] = [
  ...[429, 500, 502, 503, 504].map((status): [string, Fault] => [String(status), { kind: 'status', status }]),
  ...(['reset', 'stall', 'hang', 'truncated', 'not-json', 'expired-token'] as const).map((kind): [string, Fault] => [
    kind,
    { kind },
  ]),
]

describe('reading a calendar', () => {
  it.each(brief)('is tried again after %s, and reads the same', async (_, fault) => {
    const { graph } = client()
    const calm = await entriesOf(graph)
    tenant.microsoft.requests.length = 0
    tenant.microsoft.faults.add({ service: 'graph', path: calendar, times: 1, fault })
    expect(await entriesOf(graph)).toEqual(calm)
    expect(asked(calendar)).toHaveLength(2)
  })

  it('gives up after five attempts, without a word of the query', async () => {
    tenant.microsoft.faults.add({ service: 'graph', path: calendar, fault: { kind: 'status', status: 503 } })
    const { graph, paused } = client()
    await expect(entriesOf(graph)).rejects.toMatchObject({ status: 503, isAmbiguous: false })
    expect(asked(calendar)).toHaveLength(5)
    expect(paused).toEqual([500, 1000, 2000, 4000])
  })

  it.each([400, 404, 410])('is not tried again after %i', async (status) => {
    tenant.microsoft.faults.add({ service: 'graph', path: calendar, fault: { kind: 'status', status } })
    await expect(entriesOf(client().graph)).rejects.toMatchObject({ status })
    expect(asked(calendar)).toHaveLength(1)
  })
})

describe('a pause that Graph asks for', () => {
  const refuse = (retryAfter: string | (() => string)) =>
    tenant.microsoft.faults.add({
      service: 'graph',
      path: calendar,
      times: 1,
      fault: { kind: 'status', status: 429, retryAfter },
    })

  it('in parts of a second is kept to the millisecond', async () => {
    refuse('2.128')
    const { graph, paused } = client()
    await entriesOf(graph)
    expect(paused).toEqual([2128])
  })

  it('until a date is kept until that date', async () => {
    refuse(() => new Date(Date.now() + 30_000).toUTCString())
    const { graph, paused } = client()
    await entriesOf(graph)
    expect(paused).toHaveLength(1)
    // A date has no parts of a second.
    expect(paused[0]).toBeGreaterThan(28_000)
    expect(paused[0]).toBeLessThanOrEqual(30_000)
  })

  it('of more than a minute is not slept through: the work is put off for that long', async () => {
    refuse('90.2')
    const { graph, paused } = client()
    await expect(calendarGraph(graph).read(elena, span())).rejects.toMatchObject({ name: 'Later', seconds: 91 })
    expect(paused).toEqual([])
    expect(asked(calendar)).toHaveLength(1)
  })
})

describe('sending a mail', () => {
  const send = async (graph: Graph) =>
    mailGraph(graph, tenant.microsoft.mailSender).send(
      { to: 'elena.rossi@contoso.example', subject: 'Your 1:1s', html: '<p>x</p>', text: 'x' },
      async () => {},
    )
  const path = /sendMail$/
  const sent = () => tenant.microsoft.sentMails().length

  it.each(brief.filter(([name]) => !['429', 'expired-token', 'truncated'].includes(name)))(
    'is not tried again after %s, for it may be on its way',
    async (_, fault) => {
      const before = sent()
      tenant.microsoft.faults.add({ service: 'graph', path, times: 1, fault })
      expect(await send(client().graph)).toMatchObject({ kind: 'unknown' })
      expect(asked(path)).toHaveLength(1)
      expect(sent() - before).toBeLessThanOrEqual(1)
    },
  )

  it.each([
    ['429', { kind: 'status', status: 429 }],
    ['a token that ran out', { kind: 'expired-token' }],
  ] as [string, Fault][])('is tried again after %s, which did nothing', async (_, fault) => {
    const before = sent()
    tenant.microsoft.faults.add({ service: 'graph', path, times: 1, fault })
    expect(await send(client().graph)).toEqual({ kind: 'sent' })
    expect(asked(path)).toHaveLength(2)
    expect(sent() - before).toBe(1)
  })

  it('is tried again when there was no connection at all', async () => {
    const { graph, paused } = client(`https://127.0.0.1:${await closedPort()}`)
    await expect(send(graph)).rejects.toMatchObject({ status: 0, isAmbiguous: false } satisfies Partial<GraphTrouble>)
    expect(paused).toHaveLength(4)
  })
})

/** A port on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('pages', () => {
  const prefer = ['outlook.timezone="UTC"', 'IdType="ImmutableId"']
  const path = () => {
    const { from, to } = span()
    return `/users/${elena}/calendarView?startDateTime=${from}&endDateTime=${to}&$select=id,start&$top=25`
  }

  it('all carry the preferences, and together they are the whole calendar, once', async () => {
    const { graph } = client()
    const ids: string[] = []
    for await (const page of graph.pages<{ id: string }>(path(), { prefer })) ids.push(...page.map(({ id }) => id))
    const requests = asked(calendar)
    expect(requests.length).toBeGreaterThan(3)
    for (const request of requests) expect(request.prefer).toBe(prefer.join(', '))
    expect(requests.slice(1).every(({ query }) => query.includes('$skip='))).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    const whole = await calendarGraph(graph).read(elena, span())
    expect(ids).toEqual(whole.kind === 'read' ? whole.entries.map(({ id }) => id) : [])
  })

  it.each(['repeated-page', 'empty-page'] as const)(
    'that lead nowhere (%s) end with an error, not in a circle',
    async (kind) => {
      tenant.microsoft.faults.add({ service: 'graph', path: calendar, fault: { kind } })
      await expect(entriesOf(client().graph)).rejects.toThrow('repeats a page')
      expect(asked(calendar).length).toBeLessThanOrEqual(2)
    },
  )
})

describe('one mailbox', () => {
  /** What was asked of one person's mailbox, none of it before the one before had its answer. */
  function askedInTurn(oid: string): ReturnType<typeof asked> {
    const requests = asked(new RegExp(oid)).toSorted((one, other) => one.beganAt - other.beganAt)
    for (const [at, one] of requests.entries()) {
      const next = requests[at + 1]
      if (next) expect(next.beganAt).toBeGreaterThanOrEqual(one.endedAt)
    }
    return requests
  }

  it('is asked one thing at a time by the jobs as well, whatever messages are worked on side by side', async () => {
    const now = new Date(tenant.organisation.now).toISOString()
    const later = new Date(tenant.organisation.now + hourMs).toISOString()
    const world = jobsWorld(tenant)
    await startPeople(world.ports, now)
    await world.drain(now, 8)
    tenant.microsoft.requests.length = 0
    for (const isAskedFor of [true, undefined, undefined] as const) {
      await world.ports.queue.send('calendars', [{ run: later, oid: elena, ...(isAskedFor ? { isAskedFor } : {}) }])
      await world.ports.queue.send('people', [{ run: later, kind: 'settings', oids: [elena] }])
    }
    await world.drain(later, 8)
    expect(world.poison).toEqual([])
    expect(askedInTurn(elena).length).toBeGreaterThanOrEqual(5)
  })

  it('is asked one thing at a time, whoever asks, and other mailboxes meanwhile', async () => {
    const { graph } = client()
    const jonas = tenant.organisation.castOid('jonas')
    await Promise.all([
      ...[1, 2, 3].map(() => calendarGraph(graph).read(elena, span())),
      ...[1, 2].map(() => mailboxSettingsGraph(graph).settingsOf(elena, { country: 'IT', today: '2026-10-15' })),
      mailboxSettingsGraph(graph).settingsOf(jonas, { country: 'DE', today: '2026-10-15' }),
    ])
    const spans = askedInTurn(elena)
    expect(spans.length).toBeGreaterThanOrEqual(5)
    const [other] = asked(new RegExp(jonas))
    expect(other?.beganAt).toBeLessThan(spans.at(-1)?.beganAt ?? 0)
  })

  it('that is not there, by either of its two names, or closed to us, is an answer and no trouble', async () => {
    const { graph } = client()
    const { accounts, pilotGroup } = tenant.organisation
    const codes = new Set<string>()
    for (const { oid } of accounts.filter(({ kind }) => kind === 'guest')) {
      const raw = await tenant.graph(`/users/${oid}/mailboxSettings`)
      codes.add(((await raw.json()) as { error: { code: string } }).error.code)
      expect(await calendarGraph(graph).read(oid, span())).toEqual({ kind: 'no-mailbox' })
      expect(await mailboxSettingsGraph(graph).settingsOf(oid, { country: undefined, today: '2026-10-15' })).toEqual({
        kind: 'no-mailbox',
      })
    }
    const outside = accounts.find(({ oid, kind, mail }) => kind === 'person' && mail && !pilotGroup.memberOids.has(oid))
    expect(await calendarGraph(graph).read(outside?.oid ?? '', span())).toEqual({ kind: 'denied' })
    tenant.microsoft.faults.add({ service: 'graph', path: calendar, fault: { kind: 'no-mailbox' } })
    for (let time = 0; time < 2; time += 1) {
      expect(await calendarGraph(graph).read(elena, span())).toEqual({ kind: 'no-mailbox' })
    }
  })
})
