import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NoticeChoices, NoticeKind } from '#domain/notices/due-notices'
import { parseMailLink } from '#domain/mail-link'
import { pairIdOf, type PairId } from '#domain/pair'
import type { Statement } from '#domain/session'
import { activityGraph } from '../../api/graph/activity-graph.ts'
import { appCredential } from '../../api/graph/request/app-token.ts'
import { graphFor } from '../../api/graph/graph.ts'
import { tokenOf } from '../../api/graph/request/token-of.ts'
import { startNotices } from '../../api/jobs/notices/start-notices.ts'
import type { OverviewRow } from '../../api/ports/overview-store.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { aPair, aPerson, aRhythm } from '../api/builders.ts'
import { type JobsWorld, jobsWorld } from '../jobs-world.ts'

const slot = { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' }
const [ahead, later, over] = ['2026-10-15T06:05:00.000Z', '2026-10-15T06:20:00.000Z', '2026-10-15T08:50:00.000Z']

let tenant: TestTenant
let world: JobsWorld
let elena: string
let priya: string
let pairId: PairId

beforeAll(async () => {
  tenant = await startTestTenant()
  ;[elena, priya] = [tenant.organisation.castOid('elena'), tenant.organisation.castOid('priya')]
  pairId = pairIdOf(elena, priya)
})
afterAll(() => tenant.stop())

beforeEach(async () => {
  world = jobsWorld(tenant)
  world.ports.activityFeed = activityGraph(graphAsTheApp())
  tenant.microsoft.withoutApp.clear()
  tenant.microsoft.faults.clear()
  const { people, pairs } = world.ports
  await people.keepPerson(aPerson({ oid: elena, displayName: 'Elena Rossi' }))
  await people.keepPerson(aPerson({ oid: priya, displayName: 'Priya Nair' }))
  await people.keepEdge({ reportOid: priya, managerOid: elena, from: '2026-01-05', to: null })
  await pairs.create({ ...aPair(), pairId })
  await list({ topics: { manager: 1, report: 1 } })
})

/** Graph as the registration of the app is let in: by the managed identity's word, and without a secret. */
function graphAsTheApp() {
  const { entraOrigin, tenantId, apiClientId, graphOrigin } = tenant.microsoft
  const credential = appCredential({
    entraOrigin,
    tenantId,
    apiClientId,
    tokenExchangeAudience: 'api://AzureADTokenExchange',
    identity: {
      getToken: async () => ({
        token: await tenant.identityToken('api://AzureADTokenExchange'),
        expiresOnTimestamp: Date.now() + 3_600_000,
      }),
    },
  })
  return graphFor({ origin: graphOrigin, getToken: tokenOf(credential, graphOrigin) })
}

async function list(facts: Partial<OverviewRow> = {}): Promise<void> {
  await world.ports.overview.keep(elena, {
    pairId,
    you: 'manager',
    other: { oid: priya, displayName: 'Priya Nair', firstName: 'Priya' },
    relation: ['2026-01-05', null],
    rhythm: aRhythm({ planned: [slot] }),
    openDues: { manager: ['2026-10-16'], report: [] },
    topics: { manager: 0, report: 0 },
    ...facts,
  })
}

async function choose(own: NoticeChoices): Promise<void> {
  await world.ports.people.changeSettings(elena, (settings) => ({ ...settings, own }))
}

async function session(facts: { closedAt?: string; said?: Partial<Record<'manager' | 'report', Statement>> }) {
  const made = { on: slot.on, kind: 'planned' as const, said: {}, tags: [], ...facts }
  const who = { by: elena, at: over, fields: [] }
  await world.ports.pairs.keepSession({ pairId, session: made, etag: undefined, ...who })
}

/** What Teams is told by a run at this instant. */
async function toldAt(now: string): Promise<string[]> {
  const before = tenant.microsoft.toldActivities().length
  await startNotices(world.ports, now)
  await world.drain(now)
  expect(world.poison).toEqual([])
  return tenant.microsoft
    .toldActivities()
    .slice(before)
    .map(({ text }) => text)
}

const both: NoticeChoices = { noticeBefore: 'on', noticeAfter: 'on' }
const texts: Record<NoticeKind, string> = {
  before: 'Your 1:1 with Priya Nair: 3 open',
  after: 'Your 1:1 with Priya Nair is over. What comes next?',
}

describe('a notice', () => {
  it('is told to nobody who did not ask for it', async () => {
    expect([await toldAt(ahead), await toldAt(over)]).toEqual([[], []])
    await choose(both)
    await choose({})
    expect(await toldAt(ahead)).toEqual([])
  })

  it('comes two hours before, once, with a name and a count, and leads to the 1:1', async () => {
    await choose({ noticeBefore: 'on' })
    expect(await toldAt(ahead)).toEqual([texts.before])
    expect(await toldAt(later)).toEqual([])
    const told = tenant.microsoft.toldActivities().at(-1)
    expect(told).toMatchObject({
      to: elena,
      activityType: 'talkAhead',
      preview: 'Priya Nair',
      toldAt: expect.any(String),
    })
    const { subEntityId } = JSON.parse(new URL(told?.webUrl ?? '').searchParams.get('context') ?? '{}') as {
      subEntityId: string
    }
    expect(parseMailLink(subEntityId)).toMatchObject({ kind: 'pair' })
  })

  it('does not come before a 1:1 in which nothing waits', async () => {
    await choose(both)
    await list({ openDues: { manager: [], report: [] } })
    expect(await toldAt(ahead)).toEqual([])
    expect(await toldAt(over)).toEqual([texts.after])
  })

  it.each([
    ['all was settled', { openDues: { manager: [], report: [] } }],
    ['the 1:1 left the calendar', { rhythm: aRhythm({ planned: [] }) }],
  ])('does not come before a 1:1 when meanwhile %s', async (_, facts) => {
    await choose(both)
    await startNotices(world.ports, ahead)
    await list(facts)
    const before = tenant.microsoft.toldActivities().length
    await world.drain(ahead)
    expect(tenant.microsoft.toldActivities().length).toBe(before)
    expect((await world.ports.runs.worked('notices', 1))[0]).toMatchObject({ reasons: { 'no-longer-wanted': 1 } })
  })

  it('is one for each 1:1: who was told before it is left alone after it', async () => {
    await choose(both)
    expect([await toldAt(ahead), await toldAt(over)]).toEqual([[texts.before], []])
  })

  it('comes after a 1:1 only where nobody closed it or said that it did not take place', async () => {
    await choose({ noticeAfter: 'on' })
    await session({ closedAt: '2026-10-15T08:31:00.000Z', said: { manager: 'held' } })
    expect(await toldAt(over)).toEqual([])
  })

  it.each([
    [{ manager: 'held' } as const, [texts.after]],
    [{ report: 'moved' } as const, []],
  ])('after a 1:1 of which was said %j', async (said, expected) => {
    await choose({ noticeAfter: 'on' })
    await session({ said })
    expect(await toldAt(over)).toEqual(expected)
  })

  it('does not come on a public holiday where its person works', async () => {
    await choose(both)
    const { people } = world.ports
    // 15 October is Evacuation Day in Tunisia, and a Thursday like any other in Germany.
    await people.keepPerson({ ...aPerson({ oid: elena, displayName: 'Elena Rossi' }), country: 'Tunisia' })
    expect([await toldAt(ahead), await toldAt(over)]).toEqual([[], []])
    await people.keepPerson({ ...aPerson({ oid: elena, displayName: 'Elena Rossi' }), country: 'Germany' })
    expect(await toldAt(over)).toEqual([texts.after])
  })

  it('ends with the pair, and with the account', async () => {
    await choose(both)
    const { people } = world.ports
    await people.keepPerson({ ...aPerson({ oid: elena, displayName: 'Elena Rossi' }), isEnabled: false })
    expect(await toldAt(ahead)).toEqual([])
    await people.keepPerson(aPerson({ oid: elena, displayName: 'Elena Rossi' }))
    await people.keepEdge({ reportOid: priya, managerOid: elena, from: '2026-01-05', to: '2026-10-15' })
    expect(await toldAt(ahead)).toEqual([])
  })

  it('of which Teams says no is let go: nothing failed, and nothing comes again', async () => {
    await choose(both)
    tenant.microsoft.withoutApp.add(elena)
    expect(await toldAt(ahead)).toEqual([])
    const [run] = await world.ports.runs.worked('notices', 1)
    expect(run).toMatchObject({ state: 'ran', done: 1, failed: 0, reasons: { refused: 1 } })
    tenant.microsoft.withoutApp.clear()
    expect([await toldAt(later), await toldAt(over)]).toEqual([[], []])
  })

  it('for which Teams asks to wait comes afterwards', async () => {
    await choose(both)
    const busy = { kind: 'status', status: 429, retryAfter: '120' } as const
    tenant.microsoft.faults.add({ service: 'graph', path: /sendActivity/, times: 1, fault: busy })
    expect(await toldAt(ahead)).toEqual([texts.before])
  })

  it('that may have arrived is not told again', async () => {
    await choose(both)
    const trouble = { kind: 'status', status: 503 } as const
    tenant.microsoft.faults.add({ service: 'graph', path: /sendActivity/, times: 1, fault: trouble })
    expect(await toldAt(ahead)).toEqual([])
    expect((await world.ports.runs.worked('notices', 1))[0]).toMatchObject({ reasons: { unknown: 1 } })
    expect(await toldAt(later)).toEqual([])
  })
})

it('only the registration of the app is let in, not its managed identity', async () => {
  world.ports.activityFeed = activityGraph(
    graphFor({ origin: tenant.microsoft.graphOrigin, getToken: () => tenant.identityToken() }),
  )
  await choose(both)
  expect(await toldAt(ahead)).toEqual([])
})
