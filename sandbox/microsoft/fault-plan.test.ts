import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Fault } from './fault-plan.ts'
import { startTestTenant, type TestTenant } from './test-tenant.ts'

let tenant: TestTenant
let token: string
beforeAll(async () => {
  tenant = await startTestTenant({ mailboxDelayMs: 150 })
  token = await tenant.identityToken()
})
afterEach(() => tenant.microsoft.faults.clear())
afterAll(() => tenant.stop())

const users = /^\/v1\.0\/users$/
const ask = (path = '/users?$select=id&$top=10') => tenant.graph(path, { token })
const once = (fault: Fault) => tenant.microsoft.faults.add({ path: users, nth: 1, fault })

describe('one request meets', () => {
  it.each([
    [429, '7'],
    [429, '2.128'],
    [429, 'Thu, 15 Oct 2026 13:05:30 GMT'],
    [429, undefined],
    [500, undefined],
    [502, undefined],
    [503, '1'],
    [504, undefined],
  ])('status %i with Retry-After %s, and the next one is well', async (status, retryAfter) => {
    once({ kind: 'status', status, ...(retryAfter === undefined ? {} : { retryAfter }) })
    const answer = await ask()
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter ?? null])
    expect(await answer.json()).toMatchObject({
      error: { code: expect.any(String), innerError: { 'request-id': expect.any(String) } },
    })
    expect((await ask()).status).toBe(200)
    expect(tenant.microsoft.faults.counts).toEqual({
      [retryAfter === undefined ? `${status}` : `${status} with Retry-After`]: 1,
    })
  })

  it('a connection that breaks in the middle of the answer', async () => {
    once({ kind: 'reset' })
    await expect(ask().then((answer) => answer.text())).rejects.toThrow()
  })

  it.each(['hang', 'stall'] as const)('silence: %s', async (kind) => {
    once({ kind })
    await expect(
      tenant.graph('/users?$select=id', { token, signal: AbortSignal.timeout(150) }).then((answer) => answer.text()),
    ).rejects.toThrow(/timeout|aborted/i)
  })

  it('half of the JSON, or none', async () => {
    once({ kind: 'truncated' })
    const cut = await ask()
    expect(cut.status).toBe(200)
    await expect(cut.json()).rejects.toThrow(SyntaxError)
    tenant.microsoft.faults.clear()
    once({ kind: 'not-json' })
    await expect((await ask()).json()).rejects.toThrow(SyntaxError)
  })

  it('a page that names itself as the next, and an empty one before the first', async () => {
    once({ kind: 'repeated-page' })
    const repeated = (await (await ask()).json()) as { value: unknown[]; '@odata.nextLink': string }
    expect(repeated.value).toHaveLength(10)
    expect(repeated['@odata.nextLink']).not.toContain('skiptoken')
    tenant.microsoft.faults.clear()
    once({ kind: 'empty-page' })
    const empty = (await (await ask()).json()) as { value: unknown[]; '@odata.nextLink': string }
    expect(empty.value).toEqual([])
    const next = await fetch(empty['@odata.nextLink'], { headers: { authorization: `Bearer ${token}` } })
    expect(((await next.json()) as { value: unknown[] }).value).toHaveLength(10)
  })

  it('an expired token', async () => {
    once({ kind: 'expired-token' })
    const answer = await ask()
    expect([answer.status, ((await answer.json()) as { error: { code: string } }).error.code]).toEqual([
      401,
      'InvalidAuthenticationToken',
    ])
  })
})

describe('a plan', () => {
  it('counts and chooses among the requests that match', async () => {
    const { faults } = tenant.microsoft
    faults.add({ service: 'graph', method: 'GET', path: users, nth: [2, 3], fault: { kind: 'status', status: 503 } })
    const statuses = []
    for (let at = 0; at < 4; at++) statuses.push((await ask()).status)
    expect(statuses).toEqual([200, 503, 503, 200])
    expect((await ask(`/users/${tenant.organisation.castOid('elena')}`)).status).toBe(200)
  })

  it('a share of requests, at most so often', async () => {
    tenant.microsoft.faults.add({ share: 0.3, times: 5, service: 'graph', fault: { kind: 'status', status: 500 } })
    let failed = 0
    for (let at = 0; at < 60; at++) failed += (await ask()).status === 500 ? 1 : 0
    expect(failed).toBe(5)
  })

  it('can be taken back', async () => {
    const off = tenant.microsoft.faults.add({ fault: { kind: 'status', status: 500 } })
    expect((await ask()).status).toBe(500)
    off()
    expect((await ask()).status).toBe(200)
  })

  it('reaches the token service as well', async () => {
    tenant.microsoft.faults.add({ service: 'entra', fault: { kind: 'status', status: 503 } })
    expect((await tenant.exchange(tenant.organisation.castOid('elena'))).status).toBe(503)
  })
})

it('one mailbox serves four requests at a time', async () => {
  const path = `/users/${tenant.organisation.castOid('elena')}/mailboxSettings`
  const statuses = await Promise.all([1, 2, 3, 4, 5, 6].map(async () => (await ask(path)).status))
  expect(statuses.toSorted((one, other) => one - other)).toEqual([200, 200, 200, 200, 429, 429])
  expect((await ask(path)).status).toBe(200)
})

it('the log tells what was asked, how much came back and what went wrong', async () => {
  tenant.microsoft.requests.length = 0
  once({ kind: 'truncated' })
  await ask()
  await ask()
  expect(tenant.microsoft.requests).toMatchObject([
    {
      service: 'graph',
      method: 'GET',
      path: '/v1.0/users',
      query: '?$select=id&$top=10',
      status: 200,
      fault: 'truncated',
    },
    { status: 200, requestBytes: 0, responseBytes: expect.any(Number) },
  ])
  expect(tenant.microsoft.requests[1]?.responseBytes).toBeGreaterThan(500)
})
