import { expect, it } from 'vitest'
import { aPerson } from '../../../tests/api/builders.ts'
import { callerOf } from '../../../tests/api/pair-world.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { readRuns } from './read-runs.ts'

const mia = 'a0000000-0000-4000-8000-000000000001'

it('tells never ran, ran quietly, running, and lost', async () => {
  const runs = runsTable(memoryRows())
  const [night, late] = ['2026-10-14T02:00:00.000Z', '2026-10-15T02:00:00.000Z']
  await runs.start('calendars', night)
  await runs.plan('calendars', night, 1)
  await runs.finish('calendars', night, { subject: 'mia', state: 'done', at: '2026-10-14T02:05:00.000Z' })
  await runs.start('calendars', late)
  await runs.start('releases', night)
  await runs.plan('releases', night, 0)

  async function at(now: string) {
    const { jobs } = await read({ runs, people: peopleTable(memoryRows()) }, now)
    return new Map(jobs.map(({ job, ...rest }) => [job, rest]))
  }

  const soon = await at('2026-10-15T03:00:00.000Z')
  expect(soon.get('people')).toMatchObject({
    state: 'never',
    lastSuccessAt: null,
    runs: [],
    failures: [],
    openCount: 0,
  })
  expect(soon.get('releases')).toMatchObject({
    state: 'quiet',
    lastSuccessAt: night,
    runs: [{ state: 'ran', planned: 0 }],
  })
  expect(soon.get('calendars')).toMatchObject({
    state: 'running',
    lastSuccessAt: '2026-10-14T02:05:00.000Z',
    runs: [{ state: 'running' }, { state: 'ran' }],
  })
  expect((await at('2026-10-15T09:00:00.000Z')).get('calendars')?.runs[0]?.state).toBe('broken')
})

async function read(ports: Pick<Parameters<typeof readRuns>[0], 'runs' | 'people'>, now: string) {
  const answer = await readRuns({ ...ports, releases: releasesTable(memoryRows()) })({
    input: {},
    caller: callerOf('admin'),
    now,
    pairId: undefined,
  })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

it('names who could not be read, until a later night reads them', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  await ports.people.keepPerson(aPerson({ oid: mia, displayName: 'Mia Kovac' }))
  const [first, second] = ['2026-10-14T02:00:00.000Z', '2026-10-15T02:00:00.000Z']
  await ports.runs.start('calendars', first)
  await ports.runs.plan('calendars', first, 2)
  await ports.runs.finish('calendars', first, { subject: mia, state: 'failed', note: '503 ServerBusy', at: first })
  await ports.runs.finish('calendars', first, { subject: 'other', state: 'done', at: first })
  const calendars = async () => (await read(ports, second)).jobs.find(({ job }) => job === 'calendars')
  expect(await calendars()).toMatchObject({
    state: 'partly-failed',
    lastSuccessAt: null,
    failures: [
      {
        cause: 'busy',
        count: 1,
        detail: '503 ServerBusy',
        parts: [{ subject: mia, name: 'Mia Kovac', startedAt: first }],
        maySendAgain: false,
      },
    ],
    openCount: 1,
  })

  await ports.runs.start('calendars', second)
  await ports.runs.plan('calendars', second, 1)
  await ports.runs.finish('calendars', second, { subject: 'other', state: 'done', at: second })
  expect(await calendars()).toMatchObject({ state: 'ran', lastSuccessAt: second, failures: [], openCount: 0 })
})

it('names the one mailbox of a message about twenty that made the trouble', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const ada = 'a0000000-0000-4000-8000-000000000009'
  await ports.people.keepPerson(aPerson({ oid: ada, displayName: 'Ada Byron' }))
  await ports.people.keepPerson(aPerson({ oid: mia, displayName: 'Mia Kovac' }))
  const night = '2026-10-14T01:00:00.000Z'
  await ports.runs.start('people', night)
  await ports.runs.plan('people', night, 1)
  const note = `GET /v1.0/users/${mia}/mailboxSettings: 503 ServiceUnavailable.`
  await ports.runs.finish('people', night, { subject: `settings.${ada}`, state: 'failed', note, at: night })
  const { jobs } = await read(ports, '2026-10-14T02:00:00.000Z')
  expect(jobs.find(({ job }) => job === 'people')?.failures).toMatchObject([
    {
      cause: 'busy',
      detail: 'GET /v1.0/users/…/mailboxSettings: 503 ServiceUnavailable.',
      parts: [{ name: 'Mia Kovac' }],
    },
  ])
})

it('a mail that failed is shown for its week, whatever quiet runs come between', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const monday = '2026-10-12T05:15:00.000Z'
  await ports.runs.start('digests', monday)
  await ports.runs.plan('digests', monday, 1)
  await ports.runs.finish('digests', monday, { subject: mia, state: 'failed', note: 'Refused: 403 x', at: monday })
  for (let quarter = 1; quarter <= 12; quarter += 1) {
    const run = new Date(Date.parse(monday) + quarter * 900_000).toISOString()
    await ports.runs.start('digests', run)
    await ports.runs.plan('digests', run, 0)
  }
  const openAt = async (now: string) => (await read(ports, now)).jobs.find(({ job }) => job === 'digests')?.openCount
  expect(await openAt('2026-10-14T02:00:00.000Z')).toBe(1)
  expect(await openAt('2026-10-19T06:00:00.000Z')).toBe(0)
})

it('lists that failed are made good by the next night, which writes every list anew', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const [noon, night] = ['2026-10-14T12:00:00.000Z', '2026-10-15T02:00:00.000Z']
  await ports.runs.start('overview', noon)
  await ports.runs.plan('overview', noon, 1)
  await ports.runs.finish('overview', noon, { subject: `${mia}_${mia}`, state: 'failed', note: '503', at: noon })
  const lists = async () => (await read(ports, '2026-10-15T03:00:00.000Z')).jobs.find(({ job }) => job === 'overview')
  expect(await lists()).toMatchObject({ state: 'broken', lastSuccessAt: null, openCount: 1 })
  await ports.runs.start('calendars', night)
  await ports.runs.plan('calendars', night, 1)
  await ports.runs.finish('calendars', night, { subject: mia, state: 'done', at: night })
  expect(await lists()).toMatchObject({ state: 'ran', lastSuccessAt: night, failures: [], openCount: 0 })
})

it('tells a closed mailbox apart from a failure, by name', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  await ports.people.keepPerson(aPerson({ oid: mia, displayName: 'Mia Kovac' }))
  await ports.people.keepCalendarState(mia, 'denied', '2026-10-14T02:00:00.000Z')
  const { mailboxes, mailboxCount } = await read(ports, '2026-10-15T02:00:00.000Z')
  expect(mailboxes).toEqual([{ oid: mia, name: 'Mia Kovac', state: 'denied' }])
  expect(mailboxCount).toBe(1)
})

it('names the time zones that nobody knows', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  await ports.people.keepPerson(aPerson({ oid: mia, displayName: 'Mia Kovac' }))
  expect((await read(ports, '2026-10-15T02:00:00.000Z')).unknownZones).toEqual([])
  await ports.people.changeSettings(mia, (settings) => ({ ...settings, unknownZone: 'Mars Standard Time' }))
  const { unknownZones } = await read(ports, '2026-10-15T02:00:00.000Z')
  expect(unknownZones).toEqual([{ name: 'Mars Standard Time', people: 1 }])
})

it('names the version of the zone rules that hours in mails are worked out with', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  expect((await read(ports, '2026-10-15T02:00:00.000Z')).zoneRules).toMatch(/^20\d\d[a-z]$/)
})

it('a job that was silent for too long is late, and one that never ran from its first night on', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const late = async (now: string) => (await read(ports, now)).jobs.filter(({ isLate }) => isLate).map(({ job }) => job)
  const every = ['people', 'calendars', 'digests', 'notices', 'releases', 'expiry']
  // Nothing ever ran: the clocks themselves stand still.
  expect(await late('2026-10-14T02:00:00.000Z')).toEqual(every)
  const night = '2026-10-15T02:00:00.000Z'
  await ports.runs.start('calendars', night)
  await ports.runs.plan('calendars', night, 0)
  expect(await late('2026-10-15T03:00:00.000Z')).toEqual([])
  expect(await late('2026-10-16T05:00:00.000Z')).toEqual(every.filter((job) => job !== 'digests'))
  expect(await late('2026-12-14T05:00:00.000Z')).toEqual(every)
})

it('a directory that refuses to answer is a job that failed, and says what is missing', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const night = '2026-10-14T01:00:00.000Z'
  const note = 'GET /v1.0/users: 403 Authorization_RequestDenied. Insufficient privileges. Please retry again later.'
  await ports.runs.start('people', night)
  await ports.runs.finish('people', night, { subject: 'directory', state: 'failed', note, at: night })
  const { jobs } = await read(ports, '2026-10-14T01:05:00.000Z')
  expect(jobs[0]).toMatchObject({ job: 'people', state: 'broken', failures: [{ cause: 'directory-denied', count: 1 }] })
})

it('a start that broke is shown until a later start did not', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const [night, next] = ['2026-10-14T05:00:00.000Z', '2026-10-15T05:00:00.000Z']
  await ports.runs.start('releases', night)
  await ports.runs.finish('releases', night, { subject: 'start', state: 'failed', note: 'ECONNRESET', at: night })
  const releases = async () => (await read(ports, next)).jobs.find(({ job }) => job === 'releases')
  expect(await releases()).toMatchObject({ state: 'broken', openCount: 1 })
  await ports.runs.start('releases', next)
  await ports.runs.plan('releases', next, 0)
  expect(await releases()).toMatchObject({ state: 'quiet', openCount: 0 })
})

it('a start that broke is good once a later one got as far as its parts, though they failed', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const [night, next] = ['2026-10-14T05:00:00.000Z', '2026-10-15T05:00:00.000Z']
  await ports.runs.start('releases', night)
  await ports.runs.finish('releases', night, { subject: 'start', state: 'failed', note: 'ECONNRESET', at: night })
  await ports.runs.start('releases', next)
  await ports.runs.plan('releases', next, 1)
  await ports.runs.finish('releases', next, { subject: 'block', state: 'failed', note: '503', at: next })
  const { jobs } = await read(ports, next)
  expect(jobs.find(({ job }) => job === 'releases')).toMatchObject({
    state: 'broken',
    openCount: 1,
    failures: [{ detail: '503' }],
  })
})

it('mails that failed in one zone stay open when those of the next zone go well; their causes are told apart', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const [berlin, newYork] = ['2026-10-12T05:00:00.000Z', '2026-10-12T11:00:00.000Z']
  const oids = [1, 2, 3, 4].map((digit) => `a0000000-0000-4000-8000-00000000000${digit}`)
  await ports.runs.start('digests', berlin)
  await ports.runs.plan('digests', berlin, 5)
  for (const [at, subject] of oids.entries()) {
    const note =
      at === 0 ? 'Not known whether it was sent, so it is not sent again: 504 x' : 'Refused: 403 ErrorAccessDenied'
    await ports.runs.finish('digests', berlin, { subject, state: 'failed', note, at: berlin })
  }
  await ports.runs.finish('digests', berlin, {
    subject: mia.replace('a', 'b'),
    state: 'done',
    hadNothing: true,
    at: berlin,
  })
  const digests = async (now: string) => (await read(ports, now)).jobs.find(({ job }) => job === 'digests')
  const open = {
    openCount: 4,
    failures: [
      { cause: 'mail-denied', count: 3, detail: '403 ErrorAccessDenied', maySendAgain: true },
      { cause: 'mail-unknown', count: 1, maySendAgain: false },
    ],
  }
  expect(await digests('2026-10-12T06:00:00.000Z')).toMatchObject({
    ...open,
    state: 'broken',
    lastWork: { done: 1, nothing: 1, failed: 4 },
  })
  await ports.runs.start('digests', newYork)
  await ports.runs.plan('digests', newYork, 1)
  await ports.runs.finish('digests', newYork, { subject: 'ada', state: 'done', at: newYork })
  expect(await digests('2026-10-12T12:00:00.000Z')).toMatchObject({ ...open, state: 'ran' })
})

it('says when each job starts next, and that one was asked for', async () => {
  const ports = { runs: runsTable(memoryRows()), people: peopleTable(memoryRows()) }
  const now = '2026-10-14T12:00:00.000Z'
  await ports.runs.ask('expiry', now, '')
  const { jobs } = await read(ports, now)
  const next = Object.fromEntries(jobs.map(({ job, nextAt, askedAt }) => [job, { nextAt, askedAt }]))
  expect(next).toMatchObject({
    people: { nextAt: '2026-10-15T01:00:00.000Z', askedAt: null },
    digests: { nextAt: null },
    expiry: { nextAt: '2026-10-15T05:30:00.000Z', askedAt: now },
    overview: { nextAt: null },
  })
  await ports.runs.start('expiry', '2026-10-14T12:00:05.000Z')
  expect((await read(ports, now)).jobs.find(({ job }) => job === 'expiry')?.askedAt).toBeNull()
})
