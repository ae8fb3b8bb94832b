import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { startDigests } from '../../api/jobs/digests/start-digests.ts'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import { startReleases } from '../../api/jobs/releases/start-releases.ts'
import { directoryGraph } from '../../api/graph/directory-graph.ts'
import type { Row, Rows } from '../../api/tables/storage/rows.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { pairIdOf, peopleOf } from '../../domain/pair.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { makeOrganisation } from '../../sandbox/organisation/make-organisation.ts'
import { aCommitment, aPair } from '../api/builders.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { localWrapper } from '../api/local-wrapper.ts'
import { copyOf, graphOf, jobsWorld, type JobsWorld } from '../jobs-world.ts'
import { memoryTables } from '../memory-tables.ts'
import { startStorage } from '../start-storage.ts'

const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'

const tableNames = ['people', 'pairs', 'ledger', 'overview', 'blockFacts', 'runs'] as const
const keys = cachedKeys(localWrapper())

let tenant: TestTenant
/** The world after one whole night. Tests that change it work on a copy. */
let world: JobsWorld
beforeAll(async () => {
  const organisation = makeOrganisation({ people: 120, today })
  tenant = await startTestTenant({ organisation, clock: () => Date.parse(tonight) })
  world = jobsWorld(tenant, undefined, keys)
  await night(world)
})
afterAll(() => tenant.stop())
afterEach(() => tenant.microsoft.faults.clear())

async function night(world: JobsWorld): Promise<void> {
  const { ports } = world
  await startPeople(ports, tonight)
  await world.drain(tonight)
  await startCalendars(ports, tonight)
  await world.drain(tonight)
}

async function afterTheNight(): Promise<JobsWorld> {
  const tables = new Map<TableName, Rows>()
  for (const name of tableNames) tables.set(name, await copyOf(world.rows(name)))
  return jobsWorld(tenant, (name) => tables.get(name), keys)
}

/** Elena's calendar read into these tables, which start empty but for the people; afterwards the tables as text. */
async function readElena(rows: (name: TableName) => Rows): Promise<string[]> {
  const other = jobsWorld(tenant, (name) => (name === 'people' ? world.rows('people') : rows(name)), keys)
  await other.ports.queue.send('calendars', [{ run: tonight, oid: tenant.organisation.castOid('elena') }])
  await other.drain(tonight)
  expect(other.poison).toEqual([])
  const texts = await Promise.all(
    (['ledger', 'overview', 'blockFacts', 'pairs'] as const).map((name) => dump(rows(name))),
  )
  return texts.map((text) => text.replaceAll(/"(revision|listedAt)":"[^"]*"/g, '"$1"'))
}

/** Every row of a table as text, without versions: equal texts are equal tables. */
async function dump(rows: Rows): Promise<string> {
  const all: Row[] = []
  for await (const row of rows.scan({})) all.push(row)
  return JSON.stringify(all.map(({ partition, key, values }) => [partition, key, values]))
}

describe('a night', () => {
  it('runs through, and what it could not read are states of people', async () => {
    expect(world.poison).toEqual([])
    expect((await world.ports.runs.runs('people', 1))[0]).toMatchObject({ state: 'ran', failed: 0 })
    const [run] = await world.ports.runs.runs('calendars', 1)
    expect(run).toMatchObject({ state: 'ran', failed: 0 })
    const troubles = await world.ports.runs.troubles('calendars', tonight)
    expect(troubles.length).toBeGreaterThan(0)
    for (const { subject, state, note } of troubles) {
      expect({ state, note }).toEqual({ state: 'done', note: 'denied' })
      expect(tenant.organisation.pilotGroup.memberOids.has(subject)).toBe(false)
      expect((await world.ports.people.calendarState(subject))?.state).toBe('denied')
    }
  })

  it('knows who leads whom now, as the directory says', async () => {
    const known = new Map<string, string>()
    for await (const { reportOid, managerOid } of world.ports.people.currentEdges()) known.set(reportOid, managerOid)
    const expected = tenant.organisation.accounts
      .filter(({ kind, isEnabled }) => kind === 'person' && isEnabled)
      .flatMap(({ oid }) => {
        const manager = tenant.organisation.managerAt(oid, Date.parse(tonight))
        return manager === undefined ? [] : [[oid, manager] as const]
      })
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(expected))
  })

  it('finds exactly the 1:1s that lie ahead in the managers’ calendars', async () => {
    let compared = 0
    for await (const { reportOid, managerOid } of world.ports.people.currentEdges()) {
      const { world: made } = tenant.organisation
      if (made.isCast(managerOid) || made.isCast(reportOid)) continue
      const rhythm = await world.ports.pairs.rhythm(pairIdOf(managerOid, reportOid))
      if (rhythm === undefined) continue
      const meetings = tenant.organisation
        .calendar(managerOid, {
          from: Date.parse(tonight),
          to: Date.parse('2026-11-12T00:00:00Z'),
          asOf: Date.parse(tonight),
        })
        .filter((meeting) => {
          const people = [meeting.organiser, ...meeting.invitees.filter(({ type }) => type !== 'resource')]
          const isPair = people.length === 2 && people.every(({ oid }) => oid === managerOid || oid === reportOid)
          const isOn =
            !meeting.isCancelled && !meeting.isDraft && meeting.invitees.every(({ answer }) => answer !== 'declined')
          return isPair && isOn && !meeting.isAllDay && meeting.sensitivity === 'normal' && meeting.showAs === 'busy'
        })
      expect(rhythm.planned.map(({ startAt }) => Date.parse(startAt))).toEqual(meetings.map(({ startAt }) => startAt))
      compared += 1
    }
    expect(compared).toBeGreaterThan(50)
  })

  it('lists every pair on both people’s home pages, also where the calendar stays closed', async () => {
    for await (const { reportOid, managerOid } of world.ports.people.currentEdges()) {
      const pairId = pairIdOf(managerOid, reportOid)
      const ids = async (oid: string) => (await world.ports.overview.ofPerson(oid)).map((row) => row.pairId)
      expect(await ids(managerOid)).toContain(pairId)
      expect(await ids(reportOid)).toContain(pairId)
    }
  })

  it('asks at most two requests per calendar and never for a word of content', () => {
    const calendars = tenant.microsoft.requests.filter(({ path }) => path.includes('/calendarView'))
    const perMailbox = Map.groupBy(calendars, ({ path }) => path)
    expect(Math.max(...[...perMailbox.values()].map((all) => all.length))).toBeLessThanOrEqual(2)
  })

  it('keeps no word, name or address in the ledger', async () => {
    const text = await dump(world.rows('ledger'))
    expect(text.length).toBeGreaterThan(10_000)
    for (const { displayName, mail } of tenant.organisation.accounts) {
      expect(text).not.toContain(displayName)
      if (mail) expect(text).not.toContain(mail)
    }
  })

  it('again changes nothing, however often each message comes', async () => {
    const before = await Promise.all(
      (['people', 'ledger', 'blockFacts', 'overview'] as const).map((name) => dump(world.rows(name))),
    )
    await startCalendars(world.ports, tonight)
    world.waiting.push(...world.waiting.map((one) => ({ ...one })))
    await world.drain(tonight)
    await startPeople(world.ports, tonight)
    world.waiting.push(...world.waiting.map((one) => ({ ...one })))
    await world.drain(tonight)
    const after = await Promise.all(
      (['people', 'ledger', 'blockFacts', 'overview'] as const).map((name) => dump(world.rows(name))),
    )
    expect(after).toEqual(before)
    expect((await world.ports.runs.runs('calendars', 1))[0]).toMatchObject({ state: 'ran' })
  })

  it('takes an open panel for a trace of the 1:1 it was open around', async () => {
    const again = await afterTheNight()
    const { ports } = again
    const [elena, jonas] = [tenant.organisation.castOid('elena'), tenant.organisation.castOid('jonas')]
    const pairId = pairIdOf(elena, jonas)
    const last = async () =>
      (await ports.ledger.read(pairId, '2026-09-15')).occurrences.findLast(({ isHeld }) => isHeld === true)
    const before = await last()
    if (before === undefined) throw new Error('These two never met.')
    const opening = { slotAt: before.startAt, at: before.startAt, by: 'report' } as const
    await ports.ledger.noteOpening(pairId, opening)
    await ports.queue.send('calendars', [{ run: tonight, oid: elena }])
    await again.drain(tonight)
    expect(before.traces ?? []).not.toContain('panelReport')
    expect((await last())?.traces).toContain('panelReport')
  })

  it('on the table service ends with the same tables as in memory', async () => {
    const storage = await startStorage()
    try {
      expect(await readElena((name) => tableRows(storage.open(name)))).toEqual(await readElena(memoryTables()))
    } finally {
      await storage.close()
    }
  })

  it('with trouble in a fifth of all requests ends with the same ledger', async () => {
    const kinds = ['reset', 'truncated', 'not-json', 'expired-token'] as const
    const { faults } = tenant.microsoft
    for (const kind of kinds) faults.add({ service: 'graph', path: /users/, share: 0.06, fault: { kind } })
    for (const kind of ['repeated-page', 'empty-page'] as const) {
      faults.add({ service: 'graph', path: /calendarView|users$/, share: 0.06, fault: { kind } })
    }
    for (const status of [429, 500, 502, 503, 504]) {
      faults.add({
        service: 'graph',
        path: /users/,
        share: 0.06,
        fault: { kind: 'status', status, retryAfter: '0.05' },
      })
    }
    const other = jobsWorld(tenant)
    await night(other)
    expect(Object.values(faults.counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(40)
    expect(other.poison).toEqual([])
    expect(await dump(other.rows('ledger'))).toBe(await dump(world.rows('ledger')))
  })
})

describe('a pilot group', () => {
  it('is all that is kept: its members, and the lines between two of them', async () => {
    const { permissions } = tenant.microsoft
    const { pilotGroup, accounts } = tenant.organisation
    const other = jobsWorld(tenant, undefined, keys)
    other.ports.directory = directoryGraph(graphOf(tenant), pilotGroup.id)
    await startPeople(other.ports, tonight)
    await other.drain(tonight)
    expect(other.poison[0]?.trouble).toMatchObject({ status: 403 })

    permissions.application.add('GroupMember.Read.All')
    await startPeople(other.ports, tonight)
    await other.drain(tonight)
    permissions.application.delete('GroupMember.Read.All')
    const kept: string[] = []
    for await (const { oid } of other.ports.people.everyone()) kept.push(oid)
    expect(kept.toSorted()).toEqual([...pilotGroup.memberOids].toSorted())
    expect(kept.length).toBeLessThan(accounts.length)
    for await (const edge of other.ports.people.currentEdges()) expect(kept).toContain(edge.managerOid)
  })
})

describe('a reading that a manager asks for', () => {
  const askedAt = '2026-10-14T22:30:00.000Z'

  it('does what the night does, tells how far it got, and is no run of the night', async () => {
    const other = await afterTheNight()
    const elena = tenant.organisation.castOid('elena')
    const before = await dump(other.rows('ledger'))
    const runs = await other.ports.runs.runs('calendars', 5)
    await other.ports.syncs.claim(elena, askedAt, '')
    await other.ports.queue.send('calendars', [{ run: askedAt, oid: elena, isAskedFor: true }])
    await other.drain(tonight)
    const sync = await other.ports.syncs.last(elena)
    expect(sync).toMatchObject({ state: 'read' })
    expect(sync?.done).toBe(sync?.total)
    expect(sync?.total).toBeGreaterThan(3)
    expect(await dump(other.rows('ledger'))).toBe(before)
    expect(await other.ports.runs.runs('calendars', 5)).toEqual(runs)
  })

  it('fails with its last attempt, and waits when Graph asks for that', async () => {
    const other = await afterTheNight()
    const elena = tenant.organisation.castOid('elena')
    const { faults } = tenant.microsoft
    faults.add({
      service: 'graph',
      path: /calendarView/,
      times: 1,
      fault: { kind: 'status', status: 429, retryAfter: '90' },
    })
    await other.ports.syncs.claim(elena, askedAt, '')
    await other.ports.queue.send('calendars', [{ run: askedAt, oid: elena, isAskedFor: true }])
    await other.drain(tonight)
    expect(await other.ports.syncs.last(elena)).toMatchObject({ state: 'read' })

    faults.add({ service: 'graph', path: /calendarView/, fault: { kind: 'status', status: 400 } })
    await other.ports.queue.send('calendars', [{ run: askedAt, oid: elena, isAskedFor: true }])
    await other.drain(tonight)
    expect(other.poison).toHaveLength(1)
    expect(await other.ports.syncs.last(elena)).toMatchObject({ state: 'failed' })
  })
})

describe('a release', () => {
  let world: JobsWorld
  beforeAll(async () => {
    world = await afterTheNight()
    await startReleases(world.ports, tonight)
    await world.drain(tonight)
  })

  it('shows only groups of five and more people under three and more managers, none of whom leads more than half', async () => {
    const release = await world.ports.releases.release('2026-09-07')
    const departments = release?.tables.find(({ attribute }) => attribute === 'department')
    const shown = departments?.cells.filter((cell) => cell.shown) ?? []
    expect(shown.length).toBeGreaterThan(0)
    expect(departments?.cells.some((cell) => !cell.shown)).toBe(true)
    for (const { segment } of shown) {
      const team = tenant.organisation.accounts.filter(
        ({ kind, department }) => kind === 'person' && department === segment,
      )
      const managers = Map.groupBy(
        team,
        ({ oid }) => tenant.organisation.managerAt(oid, Date.parse('2026-09-20')) ?? '',
      )
      expect(team.length).toBeGreaterThanOrEqual(5)
      expect(managers.size).toBeGreaterThanOrEqual(3)
    }
    const hidden = departments?.cells.filter((cell) => !cell.shown) ?? []
    expect(hidden.map((cell) => Object.keys(cell))).toEqual(hidden.map(() => ['segment', 'shown']))
  })

  it('holds no id and no name', async () => {
    const text = JSON.stringify(await world.ports.releases.release('2026-09-07'))
    for (const { oid, displayName } of tenant.organisation.accounts) {
      expect(text).not.toContain(oid)
      expect(text).not.toContain(displayName)
    }
  })

  it('is made once: its facts are gone, and another night neither writes facts nor changes it', async () => {
    const before = await dump(world.rows('releases'))
    await startCalendars(world.ports, '2026-10-15T22:00:00.000Z')
    await world.drain('2026-10-15T22:00:00.000Z')
    for await (const fact of world.ports.blockFacts.ofBlock('2026-09-07')) expect(fact).toBeUndefined()
    await startReleases(world.ports, '2026-10-16T05:00:00.000Z')
    expect(world.waiting).toEqual([])
    expect(await dump(world.rows('releases'))).toBe(before)
    expect((await world.ports.runs.runs('releases', 1))[0]).toMatchObject({ state: 'ran', planned: 0 })
  })

  it('waits for a night that began after its block was over', async () => {
    const early = jobsWorld(tenant)
    await early.ports.runs.start('calendars', '2026-10-04T22:00:00.000Z')
    await early.ports.runs.plan('calendars', '2026-10-04T22:00:00.000Z', 1)
    const part = { subject: 'all', state: 'done', at: '2026-10-04T22:10:00.000Z' } as const
    await early.ports.runs.finish('calendars', '2026-10-04T22:00:00.000Z', part)
    await startReleases(early.ports, '2026-10-05T05:00:00.000Z')
    expect(early.waiting).toEqual([])
  })
})

describe('Monday’s digest', () => {
  const monday = '2026-10-19T06:05:00.000Z'
  const text = 'Answer on the Lisbon trip'
  const askedText = 'Invite the release team'
  let world: JobsWorld
  let pairId: string

  beforeAll(async () => {
    world = await afterTheNight()
    pairId = pairIdOf(tenant.organisation.castOid('elena'), tenant.organisation.castOid('priya'))
    const { pairs } = world.ports
    await pairs.create({ ...aPair(), pairId })
    const by = peopleOf(pairId).manager
    const request = { owner: 'report', status: 'asked', asked: { at: tonight, due: '2026-10-16' } } as const
    for (const line of [
      aCommitment({ text, due: '2026-10-16' }),
      aCommitment({ text: askedText, due: '2026-10-16', ...request }),
    ])
      await pairs.keep({ pairId, kind: 'commitment', by, at: tonight, what: 'added', line })
    await world.ports.queue.send('overview', [{ pairId }])
    await world.drain(tonight)
  })

  /** A world that shares everything but who got what, so that each test sends anew. */
  function again(): JobsWorld {
    return jobsWorld(tenant, (name) => (name === 'deliveries' || name === 'runs' ? undefined : world.rows(name)), keys)
  }
  const mailsTo = (castId: string) => tenant.microsoft.mailbox(tenant.organisation.castOid(castId))

  it('goes out once, on Monday after seven, to both people, with titles and without notes', async () => {
    const other = again()
    const before = mailsTo('elena').length
    await startDigests(other.ports, '2026-10-18T23:00:00.000Z')
    await startDigests(other.ports, monday)
    const people = other.waiting.length
    await other.drain(monday)
    expect(people).toBeGreaterThan(20)
    expect(other.poison).toEqual([])
    const mails = mailsTo('elena')
    expect(mails.length).toBe(before + 1)
    expect(JSON.stringify(mails[0])).toContain(text)
    for (const { oid } of tenant.organisation.accounts) expect(JSON.stringify(mails[0])).not.toContain(oid)
    expect(JSON.stringify(mailsTo('priya')[0])).toContain(text)
    expect(JSON.stringify(mailsTo('jonas')[0] ?? '')).not.toContain(text)
    // What was asked for stands with the one who is to answer, and counts for nobody yet.
    expect(JSON.stringify(mailsTo('priya')[0])).toMatch(new RegExp(`Asked of you.*${askedText}.*Owed to you`))
    expect(JSON.stringify(mails[0])).not.toContain(askedText)

    await startDigests(other.ports, '2026-10-19T06:20:00.000Z')
    expect(
      other.waiting.filter(({ message }) => (message as { oid: string }).oid === peopleOf(pairId).manager),
    ).toEqual([])
    await other.drain('2026-10-19T06:20:00.000Z')
    await other.ports.queue.send('digests', [{ run: monday, oid: peopleOf(pairId).manager, monday: '2026-10-19' }])
    await other.drain('2026-10-19T06:30:00.000Z')
    expect(mailsTo('elena').length).toBe(before + 1)
  })

  it('is not sent again when nobody knows whether it went out', async () => {
    const other = again()
    const before = mailsTo('elena').length
    tenant.microsoft.faults.add({
      service: 'graph',
      path: /sendMail/,
      times: 1,
      fault: { kind: 'status', status: 503, retryAfter: '0' },
    })
    const { manager: oid } = peopleOf(pairId)
    for (const at of [monday, '2026-10-19T06:20:00.000Z']) {
      await other.ports.queue.send('digests', [{ run: monday, oid, monday: '2026-10-19' }])
      await other.drain(at)
    }
    expect(await other.ports.deliveries.state('2026-10-19', oid)).toBe('unknown')
    expect(mailsTo('elena').length).toBe(before)
  })

  it('waits when Graph asks for a long pause, and then goes out once', async () => {
    const other = again()
    const before = mailsTo('elena').length
    tenant.microsoft.faults.add({
      service: 'graph',
      path: /sendMail/,
      times: 1,
      fault: { kind: 'status', status: 429, retryAfter: '120' },
    })
    const { manager: oid } = peopleOf(pairId)
    await other.ports.queue.send('digests', [{ run: monday, oid, monday: '2026-10-19' }])
    await other.drain(monday)
    expect(other.poison).toEqual([])
    expect(await other.ports.deliveries.state('2026-10-19', oid)).toBe('sent')
    expect(mailsTo('elena').length).toBe(before + 1)
  })

  const refuse = (status = 403) =>
    tenant.microsoft.faults.add({ service: 'graph', path: /sendMail/, fault: { kind: 'status', status } })
  const inboxes = () => tenant.organisation.accounts.map(({ oid }) => tenant.microsoft.mailbox(oid).length)
  const total = () => inboxes().reduce((sum, count) => sum + count, 0)
  const attempts = () => tenant.microsoft.requests.filter(({ path }) => path.endsWith('/sendMail')).length

  it('that was refused goes out by itself once the cause is gone, to each person once', async () => {
    const other = again()
    const already = inboxes()
    refuse()
    await startDigests(other.ports, monday)
    await other.drain(monday)
    const refused = await other.ports.runs.openFailures('digests')
    expect(refused.length).toBeGreaterThan(5)
    expect(total()).toBe(already.reduce((sum, count) => sum + count, 0))

    // While nothing changes, one mail a quarter of an hour asks how it is.
    const before = attempts()
    await startDigests(other.ports, '2026-10-19T06:20:00.000Z')
    await other.drain('2026-10-19T06:20:00.000Z')
    expect(attempts()).toBe(before + 1)
    expect(await other.ports.runs.openFailures('digests')).toHaveLength(refused.length)

    tenant.microsoft.faults.clear()
    await startDigests(other.ports, '2026-10-20T06:30:00.000Z')
    await other.drain('2026-10-20T06:30:00.000Z')
    expect(await other.ports.runs.openFailures('digests')).toEqual([])
    // Meanwhile Monday came to those further west as well.
    const got = inboxes().map((count, at) => count - (already[at] ?? 0))
    expect(Math.max(...got)).toBe(1)
    const isRefused = new Set(refused.map(({ subject }) => subject))
    expect(tenant.organisation.accounts.filter(({ oid }, at) => isRefused.has(oid) && got[at] === 1)).toHaveLength(
      refused.length,
    )
    const run = (await other.ports.runs.runs('digests', 9)).find(({ startedAt }) => startedAt === monday)
    expect(run).toMatchObject({ state: 'ran', failed: 0 })
    expect((run?.done ?? 0) - (run?.nothing ?? 0)).toBe(refused.length)
    expect(run?.nothing).toBeGreaterThan(0)
  })

  it('that was refused goes out when somebody asks for it; one that may have left does not', async () => {
    const other = again()
    const { manager: unknown, report: refused } = peopleOf(pairId)
    await other.ports.runs.start('digests', monday)
    await other.ports.runs.plan('digests', monday, 2)
    const part = (oid: string) => [{ run: monday, oid, monday: '2026-10-19' }]
    const already = { unknown: mailsTo('elena').length, refused: mailsTo('priya').length }
    refuse(503)
    await other.ports.queue.send('digests', part(unknown))
    await other.drain(monday)
    tenant.microsoft.faults.clear()
    refuse()
    await other.ports.queue.send('digests', part(refused))
    await other.drain(monday)
    tenant.microsoft.faults.clear()
    expect(await other.ports.runs.openFailures('digests')).toHaveLength(2)

    // Friday: too late to go by itself, and not too late for somebody who wants it.
    const friday = '2026-10-23T10:00:00.000Z'
    await startDigests(other.ports, friday)
    expect(other.waiting).toEqual([])
    await other.ports.queue.send('starts', [{ run: friday, job: 'digests-again' }])
    await other.ports.queue.send('starts', [{ run: friday, job: 'digests-again' }])
    await other.drain(friday)
    expect(mailsTo('priya').length).toBe(already.refused + 1)
    expect(mailsTo('elena').length).toBe(already.unknown)
    const [left, ...more] = await other.ports.runs.openFailures('digests')
    expect(more).toEqual([])
    expect(left?.note).toContain('Not known whether it was sent')
  })

  it('and one bad address holds nobody up', async () => {
    const other = again()
    await other.ports.runs.start('digests', monday)
    const { manager: good } = peopleOf(pairId)
    const bad = 'a0000000-0000-4000-8000-00000000dead'
    for (const subject of [bad, good]) {
      const end = { state: 'failed', note: 'Refused: 400 ErrorInvalidRecipients', at: monday } as const
      await other.ports.runs.finish('digests', monday, { subject, ...end })
    }
    const tried = new Set<string>()
    for (const at of ['2026-10-19T06:20:00.000Z', '2026-10-19T06:35:00.000Z']) {
      await startDigests(other.ports, at)
      for (const { message } of other.waiting.splice(0)) {
        const { oid, isProbe } = message as { oid: string; isProbe?: true }
        if (isProbe) tried.add(oid)
      }
    }
    expect([...tried].toSorted()).toEqual([bad, good].toSorted())
  })
})
