import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directoryGraph } from '../../api/graph/directory-graph.ts'
import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { startDigests } from '../../api/jobs/digests/start-digests.ts'
import { sendDigest } from '../../api/jobs/digests/send-digest.ts'
import type { JobPorts } from '../../api/jobs/job-ports.ts'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { makeOrganisation, type Organisation } from '../../sandbox/organisation/make-organisation.ts'
import { localWrapper } from '../api/local-wrapper.ts'
import { comparableValues } from '../comparable-values.ts'
import { copyOf, graphOf, jobsWorld, type JobsWorld } from '../jobs-world.ts'
import { memoryTables, type Tables } from '../memory-tables.ts'
import { mortalProcess } from '../mortal-process.ts'

const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'
const afterRestart = '2026-10-14T22:10:00.000Z'
const keys = cachedKeys(localWrapper())

/** A directory that changes over night: who takes part, who leads whom, and in which zone a mailbox lives. */
const members = new Set<string>()
const managers = new Map<string, string>()
const zones = new Map<string, string>()
let organisation: Organisation
let tenant: TestTenant

beforeAll(async () => {
  const made = makeOrganisation({ people: 60, today })
  organisation = {
    ...made,
    pilotGroup: { id: made.pilotGroup.id, memberOids: members },
    find: (id) => {
      const found = made.find(id)
      const zone = zones.get(found?.oid ?? '')
      return found && zone !== undefined ? { ...found, zone, windowsZone: zone } : found
    },
    managerAt: (oid, instant) => managers.get(oid) ?? made.managerAt(oid, instant),
  }
  tenant = await startTestTenant({ organisation, clock: () => Date.parse(tonight) })
  tenant.microsoft.permissions.application.add('GroupMember.Read.All')
  // Who takes part changes from test to test, and so does whose calendar is open.
  tenant.microsoft.permissions.exchange['Calendars.Read'] = members
})
afterAll(() => tenant.stop())

type Act = (ports: JobPorts, now: string) => Promise<void>

function worldOver(rows: Tables): JobsWorld {
  const world = jobsWorld(tenant, rows, keys)
  world.ports.directory = directoryGraph(graphOf(tenant), organisation.pilotGroup.id)
  return world
}

/**
 * Runs `act` and everything it puts into queues in a process that dies before its nth step, then in one that starts
 * later: the host fires a timer that did not end again, and queues show again what was being worked on.
 */
async function liveTwice(rows: Tables, act: Act, nth: number): Promise<{ hasDied: boolean; world: JobsWorld }> {
  const life = mortalProcess(nth)
  const first = worldOver((name) => life.rows(rows(name)))
  first.ports.queue = life.queue(first.ports.queue)
  let hasStarted = false
  const lived = act(first.ports, tonight).then(async () => {
    hasStarted = true
    await first.drain(tonight, 2)
    return 'lived' as const
  })
  if ((await Promise.race([lived, life.death])) === 'lived') return { hasDied: false, world: first }

  const second = worldOver(rows)
  if (!hasStarted) await act(second.ports, afterRestart)
  const shownAgain = [...first.underWay].map((one) => ({ ...one, attempt: one.attempt + 1 }))
  second.waiting.push(...shownAgain, ...first.waiting)
  await second.drain(afterRestart, 2)
  expect(second.poison).toEqual([])
  return { hasDied: true, world: second }
}

/** Every row as text; when the machine happened to write it, and what the next night need not write, count for nothing. */
async function textOf(rows: Rows): Promise<string[]> {
  const texts: string[] = []
  for await (const row of rows.scan({})) {
    const { revision: _, listed: _listed, listedAt: _listedAt, ...facts } = comparableValues(row)
    texts.push(JSON.stringify([row.partition, row.key, facts]).replaceAll(afterRestart, tonight))
  }
  return texts
}

async function textsOf(rows: Tables, names: readonly TableName[]): Promise<string[][]> {
  return Promise.all(names.map((name) => textOf(rows(name))))
}

/** Dies before every step in turn, and expects the tables of an undisturbed life each time. Gives the number of deaths. */
async function dieEverywhere(given: { start: () => Promise<Tables>; act: Act; job: 'people' | 'calendars' }) {
  const { start, act, job } = given
  const names = ['people', 'ledger', 'overview', 'blockFacts', 'pairs'] as const
  const calm = await start()
  const { world } = await liveTwice(calm, act, 0)
  const [undisturbed] = await world.ports.runs.runs(job, 1)
  const expected = await textsOf(calm, names)
  for (let nth = 1; ; nth += 1) {
    const rows = await start()
    const { hasDied, world: restarted } = await liveTwice(rows, act, nth)
    expect(await textsOf(rows, names), `step ${nth}`).toEqual(expected)
    const [run] = await restarted.ports.runs.runs(job, 1)
    const { planned, done, failed, state } = run ?? {}
    expect({ planned, done, failed, state }, `step ${nth}`).toEqual({
      planned: undisturbed?.planned,
      done: undisturbed?.done,
      failed: 0,
      state: 'ran',
    })
    if (!hasDied) return nth - 1
  }
}

const cast = (name: string) => organisation.castOid(name)

function takePart(oids: readonly string[]): void {
  members.clear()
  for (const oid of oids) members.add(oid)
}

describe('a process that dies before any one step', () => {
  it('of the first look at the people ends with the same people, lines, zones and run', async () => {
    takePart(['david', 'elena', 'jonas', 'priya', 'kwame', 'sofia'].map(cast))
    const deaths = await dieEverywhere({ start: async () => memoryTables(), act: startPeople, job: 'people' })
    expect(deaths).toBeGreaterThan(50)
  })

  it('of a later night, with a move, a leaver, a joiner and somebody in a new zone, ends the same', async () => {
    takePart(['david', 'elena', 'jonas', 'priya', 'kwame'].map(cast))
    const before = memoryTables()
    await liveTwice(before, (ports) => startPeople(ports, '2026-10-06T22:00:00.000Z'), 0)
    takePart(['david', 'elena', 'jonas', 'kwame', 'sofia'].map(cast))
    managers.set(cast('jonas'), cast('kwame'))
    zones.set(cast('elena'), 'Asia/Tokyo')
    const start = async () => {
      const people = await copyOf(before('people'))
      const rest = memoryTables()
      return (name: TableName) => (name === 'people' ? people : rest(name))
    }
    const deaths = await dieEverywhere({ start, act: startPeople, job: 'people' })
    managers.clear()
    zones.clear()
    expect(deaths).toBeGreaterThan(25)
  })

  describe('of the calendars', () => {
    let before: Tables
    beforeAll(async () => {
      takePart(['david', 'elena', 'jonas', 'priya', 'kwame', 'sofia'].map(cast))
      before = memoryTables()
      await liveTwice(before, startPeople, 0)
    })
    const start = async () => {
      const people = await copyOf(before('people'))
      const rest = memoryTables()
      return (name: TableName) => (name === 'people' ? people : rest(name))
    }

    it('ends with the same ledger, lists, block facts and run', async () => {
      const deaths = await dieEverywhere({ start, act: startCalendars, job: 'calendars' })
      expect(deaths).toBeGreaterThan(30)
    })
  })
})

describe('a process that dies while it sends a digest', () => {
  const monday = '2026-10-19'
  const morning = '2026-10-19T06:05:00.000Z'
  const later = '2026-10-19T06:20:00.000Z'
  let before: Tables
  beforeAll(async () => {
    takePart(['david', 'elena', 'jonas', 'priya', 'kwame', 'sofia'].map(cast))
    before = memoryTables()
    await liveTwice(before, startPeople, 0)
    await liveTwice(before, startCalendars, 0)
  })

  async function morningTables(): Promise<Tables> {
    const rest = memoryTables()
    const kept = new Map<TableName, Rows>()
    for (const name of ['people', 'overview', 'pairs'] as const) kept.set(name, await copyOf(before(name)))
    return (name) => kept.get(name) ?? rest(name)
  }

  const message = () => ({ run: morning, oid: cast('elena'), monday })
  const mails = () => tenant.microsoft.mailbox(cast('elena')).length

  async function plan(world: JobsWorld): Promise<void> {
    await world.ports.runs.start('digests', morning)
    await world.ports.runs.plan('digests', morning, 1)
    await world.ports.queue.send('digests', [message()])
  }

  it('sends it once in the end, or tells that nobody knows whether it went out, and never sends two', async () => {
    const ends: string[] = []
    for (let nth = 1, hasDied = true; hasDied; nth += 1) {
      const rows = await morningTables()
      await plan(worldOver(rows))
      const life = mortalProcess(nth)
      const first = worldOver((name) => life.rows(rows(name)))
      first.ports.mail = life.mail(first.ports.mail)
      first.waiting.push({ name: 'digests', message: message(), attempt: 1 })
      const already = mails()
      hasDied = (await Promise.race([first.drain(morning), life.death])) === 'died'
      const second = worldOver(rows)
      if (hasDied) second.waiting.push({ name: 'digests', message: message(), attempt: 2 })
      await second.drain(later)
      const sent = mails() - already
      expect(sent, `step ${nth}`).toBe(1)
      const [run] = await second.ports.runs.runs('digests', 1)
      const failures = await second.ports.runs.openFailures('digests')
      ends.push(`${run?.state} ${await second.ports.deliveries.state(monday, cast('elena'))} ${failures.length}`)
    }
    // Only the death between the mail and the note about it leaves a doubt, and the doubt is shown.
    expect(ends.filter((end) => end === 'broken unknown 1')).toHaveLength(1)
    expect(ends.filter((end) => end === 'ran sent 0')).toHaveLength(ends.length - 1)
    expect(ends.length).toBeGreaterThan(4)
  })

  it('and while it says who is due: the next quarter of an hour says it again, and nobody gets two', async () => {
    const everybody = [...members]
    const mailsOfAll = () => everybody.map((oid) => tenant.microsoft.mailbox(oid).length)
    const sentBy = async (nth: number) => {
      const rows = await morningTables()
      const already = mailsOfAll()
      const life = mortalProcess(nth)
      const first = worldOver((name) => life.rows(rows(name)))
      first.ports.queue = life.queue(first.ports.queue)
      const hasDied = (await Promise.race([startDigests(first.ports, morning), life.death])) === 'died'
      const second = worldOver(rows)
      second.waiting.push(...first.waiting)
      await startDigests(second.ports, later)
      await second.drain(later)
      expect(second.poison).toEqual([])
      return { hasDied, sent: mailsOfAll().map((count, at) => count - (already[at] ?? 0)) }
    }
    const { sent: undisturbed } = await sentBy(0)
    expect(undisturbed.filter((count) => count === 1).length).toBeGreaterThan(2)
    expect(Math.max(...undisturbed)).toBe(1)
    let deaths = 0
    for (let hasDied = true; hasDied;) {
      const lived = await sentBy(deaths + 1)
      expect(lived.sent, `step ${deaths + 1}`).toEqual(undisturbed)
      hasDied = lived.hasDied
      if (hasDied) deaths += 1
    }
    expect(deaths).toBeGreaterThan(5)
  })

  it('just before it leaves: nobody gets it, and IT reads that nobody knows', async () => {
    const rows = await morningTables()
    const first = worldOver(rows)
    await plan(first)
    first.ports.mail = {
      send: async (_, onLeaving) => {
        await onLeaving()
        return new Promise<never>(() => {})
      },
    }
    void first.drain(morning)
    await expect.poll(() => first.ports.deliveries.state(monday, cast('elena'))).toBe('sending')
    const already = mails()
    const second = worldOver(rows)
    second.waiting.push({ name: 'digests', message: message(), attempt: 2 })
    await second.drain(later)
    expect(mails()).toBe(already)
    const [failure] = await second.ports.runs.openFailures('digests')
    expect(failure?.subject).toContain(cast('elena'))
    expect(failure?.note).toContain('Not known whether it was sent')
  })

  it('and is not gone yet: a second message waits until it must be, and sends nothing meanwhile', async () => {
    const rows = await morningTables()
    const world = worldOver(rows)
    const half = { at: morning, abandonedBefore: '2026-10-19T05:55:00.000Z' }
    await world.ports.deliveries.claim(monday, cast('elena'), half)
    const already = mails()
    await sendDigest(world.ports, message(), { attempt: 2, now: '2026-10-19T06:07:00.000Z' })
    expect(mails()).toBe(already)
    expect(world.waiting).toMatchObject([{ name: 'digests', message: message() }])
    await world.drain(later)
    expect(mails()).toBe(already + 1)
  })
})
