import { planTable } from '../../api/tables/plans/plan-table.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findStanding } from '../../api/handlers/pair/find/find-standing.ts'
import { openPair } from '../../api/handlers/pair/open-pair.ts'
import { readCards } from '../../api/handlers/pair/read-cards.ts'
import { readHome } from '../../api/handlers/home/read-home.ts'
import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { privateTable } from '../../api/tables/record/private-table.ts'
import { threadTable } from '../../api/tables/record/thread-table.ts'
import { pairIdOf, peopleOf } from '../../domain/pair.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import type { Meeting } from '../../sandbox/organisation/calendar/meeting.ts'
import { makeOrganisation, type Organisation } from '../../sandbox/organisation/make-organisation.ts'
import { aCommitment, aPair } from './builders.ts'
import { callerOf } from './pair-world.ts'
import { localWrapper } from './local-wrapper.ts'
import { jobsWorld, type JobsWorld } from '../jobs-world.ts'
import { isOfTwo, oneSlot } from '../one-slot.ts'

const windowFrom = '2026-07-01'
/** Jonas meets his manager every Thursday at ten; until the change it is Elena, then Kwame. */
const thursdays = ['08-06', '08-13', '08-20', '08-27', '09-03', '09-10', '09-17', '09-24', '10-01', '10-08']
const later = ['10-15', '10-22', '10-29', '11-05']
const seenOn = '2026-10-12'

let now: string
let managerOfJonas: string
/** Who is invited to which slot of Jonas' own series, by day; nobody: the slot was deleted. */
let invited: Map<string, string>
/** Slots of a series that Kwame plans himself. */
let ofKwame: string[]
let tenant: TestTenant
let world: JobsWorld
let organisation: Organisation
const cast = (name: string) => organisation.castOid(name)

beforeEach(async () => {
  const made = makeOrganisation({ people: 60, today: '2026-10-14T13:05:00.000Z' })
  organisation = {
    ...made,
    managerAt: (oid, instant) => (oid === made.castOid('jonas') ? managerOfJonas : made.managerAt(oid, instant)),
    calendar: (oid, window = {}) => {
      const others = made.calendar(oid, window).filter((meeting) => !isOfTwo(meeting, cast('jonas'), oid))
      const { from = 0, to = Infinity } = window
      return [...others, ...ownSeries(oid)].filter(({ startAt, endAt }) => endAt > from && startAt < to)
    },
  }
  managerOfJonas = cast('elena')
  invited = new Map([...thursdays, ...later].map((day) => [day, cast('elena')]))
  ofKwame = []
  now = '2026-10-08T22:00:00.000Z'
  tenant = await startTestTenant({ organisation, clock: () => Date.parse(now) })
  world = jobsWorld(tenant)
})
afterEach(() => tenant.stop())

function ownSeries(oid: string): Meeting[] {
  const [jonas, kwame] = [cast('jonas'), cast('kwame')]
  const hisOwn = [...invited].filter(([, guest]) => guest === oid || oid === jonas)
  const kwames = ofKwame.filter(() => oid === kwame || oid === jonas)
  return [
    ...hisOwn.map(([day, guest]) => oneSlot(organisation, { day, series: 'own', organiser: jonas, guest })),
    ...kwames.map((day) => oneSlot(organisation, { day, series: 'kwame', organiser: kwame, guest: jonas })),
  ]
}

async function night(at: string): Promise<void> {
  now = at
  await startPeople(world.ports, at)
  await world.drain(at)
  await startCalendars(world.ports, at)
  await world.drain(at)
  expect(world.poison).toEqual([])
}

const pairOf = (manager: string) => pairIdOf(cast(manager), cast('jonas'))

async function ledgerOf(manager: string) {
  const { occurrences } = await world.ports.ledger.read(pairOf(manager), windowFrom)
  const slots = occurrences.map(({ key, startAt, status, isHeld }) => ({
    key,
    day: startAt.slice(5, 10),
    status,
    isHeld,
  }))
  return { slots, days: slots.map(({ day }) => day) }
}

async function homeOf(name: string) {
  const plans = planTable({ pairs: world.rows('pairs'), privates: world.rows('private') }, cachedKeys(localWrapper()))
  const ports = {
    ...world.ports,
    plans,
    notice: { pairChanged: async () => {} },
    ownList: { note: () => {} },
    report: () => {},
  }
  const answer = await readHome(ports)({ input: {}, caller: callerOf(cast(name)), now, pairId: undefined })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

function ports() {
  return {
    ...world.ports,
    privates: privateTable(world.rows('private'), cachedKeys(localWrapper())),
    threads: threadTable(world.rows('threads')),
    chatMembers: { membersOf: async () => ({ kind: 'not-yours' }) as const },
    ownList: { note: () => {} },
    report: () => {},
  }
}

/** The numbers of a pair as one of the two sees them. */
async function cardsOf(name: string, pairId: string) {
  const asked = { input: { pairId }, caller: callerOf(cast(name)), now }
  const standing = await findStanding(ports())({ operation: 'readCards', ...asked })
  if (standing.kind !== 'standing') throw new Error(standing.kind)
  const answer = await readCards(world.ports)({ ...standing, ...asked })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

async function openedBy(name: string, pairId: string) {
  const asked = { input: { pairId }, caller: callerOf(cast(name)), now }
  const standing = await findStanding(ports())({ operation: 'openPair', ...asked })
  if (standing.kind !== 'standing') throw new Error(standing.kind)
  const answer = await openPair(ports())({ ...standing, ...asked })
  if (answer.kind !== 'done' || answer.output.kind !== 'open') throw new Error(answer.kind)
  return answer.output.pair
}

const whatHappens = {
  'the old series is left standing, the new manager plans one of his own': () => {
    ofKwame = ['10-15', '10-22', '10-29', '11-05']
  },
  'the same series goes on with the new manager in it': () => {
    for (const day of later) invited.set(day, cast('kwame'))
  },
  'the old series is deleted, and the new manager plans one of his own': () => {
    for (const day of later) invited.delete(day)
    ofKwame = ['10-15', '10-22', '10-29', '11-05']
  },
}

describe.each(Object.entries(whatHappens))('a new manager in the middle of a series: %s', (_, happens) => {
  beforeEach(async () => {
    await night('2026-10-08T22:00:00.000Z')
    managerOfJonas = cast('kwame')
    happens()
  })

  it('each pair has its own part, nothing is counted twice, and nothing changes in the nights after', async () => {
    const before = await ledgerOf('elena')
    expect(before.days).toEqual([...thursdays, ...later].filter((day) => day <= '11-05'))
    await night('2026-10-12T22:00:00.000Z')
    await night('2026-10-15T22:00:00.000Z')
    const kept = before.slots.filter(({ day }) => thursdays.includes(day))
    expect((await ledgerOf('elena')).slots).toEqual(kept)
    const fresh = await ledgerOf('kwame')
    expect(fresh.days).toEqual(later)
    expect(fresh.slots[0]).toMatchObject({ day: '10-15', status: 'scheduled', isHeld: true })
    for (const at of ['2026-10-16T22:00:00.000Z', '2026-10-17T22:00:00.000Z']) await night(at)
    expect((await ledgerOf('elena')).slots).toEqual(kept)
    expect((await ledgerOf('kwame')).slots).toEqual(fresh.slots)
    expect(fresh.slots.filter(({ key }) => kept.some((one) => one.key === key))).toEqual([])
  })

  it('the old relation is closed on the day it was seen, for both people; the new one begins there', async () => {
    await night('2026-10-12T22:00:00.000Z')
    await night('2026-10-15T22:00:00.000Z')
    const rhythm = async (manager: string) => world.ports.pairs.rhythm(pairOf(manager))
    expect(await rhythm('elena')).toMatchObject({ relation: ['2021-03-01', seenOn], planned: [] })
    expect(await rhythm('kwame')).toMatchObject({ relation: [seenOn, null], contactDays: ['2026-10-15'] })
    for (const name of ['elena', 'jonas'])
      expect((await homeOf(name)).former).toMatchObject([{ pairId: pairOf('elena'), endedOn: seenOn }])
    expect((await homeOf('jonas')).pairs.map(({ pairId }) => pairId)).toEqual([pairOf('kwame')])
    const ofElena = (await homeOf('elena')).pairs.map(({ pairId }) => peopleOf(pairId).report)
    expect(ofElena).not.toContain(cast('jonas'))
  })

  it('nothing is carried over: no promise, no topic, no agreed rhythm, no streak of earlier weeks', async () => {
    await world.ports.pairs.create({ ...aPair(), pairId: pairOf('elena'), agreedCadenceDays: 14 })
    const line = aCommitment({ text: 'Answer on the Lisbon trip', due: '2026-10-01' })
    const by = cast('elena')
    await world.ports.pairs.keep({ pairId: pairOf('elena'), kind: 'commitment', by, at: now, what: 'added', line })
    await night('2026-10-12T22:00:00.000Z')
    await night('2026-10-15T22:00:00.000Z')

    const old = await openedBy('jonas', pairOf('elena'))
    expect(old.commitments.map(({ text }) => text)).toEqual(['Answer on the Lisbon trip'])
    const fresh = await openedBy('jonas', pairOf('kwame'))
    expect(fresh).toMatchObject({ commitments: [], topics: [], notes: [] })
    // Read from the new pair's own slots or the organisation's: what was agreed with Elena was agreed with her.
    expect(fresh.rhythm).toMatchObject({ lastHeldOn: '2026-10-15', cadenceDays: 7 })
    const { first } = await cardsOf('jonas', pairOf('kwame'))
    expect(first.find(({ id }) => id === 'promisesComplete')?.reading.n).toBe(0)
    // Counted in workdays: Monday the 12th to Thursday the 15th.
    expect(first.find(({ id }) => id === 'cadenceAdherence')?.reading.n).toBe(4)
  })
})

describe('a report who comes back to the first manager', () => {
  it('finds the earlier time as it was, and only the weeks with the other one are missing', async () => {
    await night('2026-10-08T22:00:00.000Z')
    const { slots } = await ledgerOf('elena')
    managerOfJonas = cast('kwame')
    for (const day of ['10-15', '10-22']) invited.set(day, cast('kwame'))
    await night('2026-10-12T22:00:00.000Z')
    await night('2026-10-22T22:00:00.000Z')
    managerOfJonas = cast('elena')
    await night('2026-10-26T22:00:00.000Z')
    await night('2026-10-29T22:00:00.000Z')

    const after = await ledgerOf('elena')
    expect(after.slots.slice(0, thursdays.length)).toEqual(slots.filter(({ day }) => thursdays.includes(day)))
    expect(after.days.slice(thursdays.length)).toEqual(['10-29', '11-05'])
    expect((await world.ports.pairs.rhythm(pairOf('elena')))?.contactDays).toEqual(['2026-10-29'])
    expect((await ledgerOf('kwame')).days).toEqual(['10-15', '10-22'])
    expect(await world.ports.people.managersOf(cast('jonas'))).toMatchObject([
      { managerOid: cast('elena'), to: seenOn },
      { managerOid: cast('kwame'), from: seenOn, to: '2026-10-26' },
      { managerOid: cast('elena'), from: '2026-10-26', to: null },
    ])
  })
})
