import { afterEach, describe, expect, it } from 'vitest'
import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import { pairIdOf } from '../../domain/pair.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import type { Meeting } from '../../sandbox/organisation/calendar/meeting.ts'
import { makeOrganisation, type Organisation } from '../../sandbox/organisation/make-organisation.ts'
import { jobsWorld, type JobsWorld } from '../jobs-world.ts'
import { isOfTwo, oneSlot } from '../one-slot.ts'

const tonight = '2026-10-14T22:00:00.000Z'
const days = ['09-24', '10-01', '10-08', '10-22', '10-29']

const organisation = makeOrganisation({ people: 60, today: '2026-10-14T13:05:00.000Z' })
const [elena, jonas, kwame, david] = ['elena', 'jonas', 'kwame', 'david'].map((name) => organisation.castOid(name)) as [
  string,
  string,
  string,
  string,
]

let tenant: TestTenant
afterEach(() => tenant.stop())

/** One night in an organisation in which a few things are otherwise. */
async function nightIn(changes: {
  /** What was known before this night. */
  before?: JobsWorld
  managers?: Map<string, string>
  disabled?: string
  meetings?: readonly Meeting[]
}): Promise<JobsWorld> {
  const { before, managers = new Map<string, string>(), disabled, meetings = [] } = changes
  const accounts = organisation.accounts.map((one) => (one.oid === disabled ? { ...one, isEnabled: false } : one))
  const changed: Organisation = {
    ...organisation,
    accounts,
    managerAt: (oid, instant) => managers.get(oid) ?? organisation.managerAt(oid, instant),
    calendar: (oid, { from = 0, to = Infinity, ...window } = {}) => [
      ...organisation.calendar(oid, { from, to, ...window }).filter((one) => !isOfTwo(one, elena, jonas)),
      ...meetings.filter((one) => one.organiser.oid === oid || one.invitees.some((invitee) => invitee.oid === oid)),
    ],
  }
  tenant = await startTestTenant({ organisation: changed, clock: () => Date.parse(tonight) })
  // Whoever leads somebody in this night has let their calendar be read.
  const { exchange } = tenant.microsoft.permissions
  exchange['Calendars.Read'] = new Set([...exchange['Calendars.Read'], ...managers.values()])
  const world = jobsWorld(tenant, before?.rows)
  await startPeople(world.ports, tonight)
  await world.drain(tonight, 4)
  await startCalendars(world.ports, tonight)
  await world.drain(tonight, 4)
  expect(world.poison).toEqual([])
  return world
}

async function daysOf(world: JobsWorld, manager: string, report: string): Promise<string[]> {
  const { occurrences } = await world.ports.ledger.read(pairIdOf(manager, report), '2026-07-01')
  return occurrences.filter(({ status }) => status === 'scheduled').map(({ startAt }) => startAt.slice(5, 10))
}

const series = days.map((day) => oneSlot(organisation, { day, series: 'own', organiser: elena, guest: jonas }))

describe('a circle of managers', () => {
  it('of two is two pairs: their 1:1s belong to both, and neither is the other’s skip-level', async () => {
    const world = await nightIn({ managers: new Map([[elena, jonas]]), meetings: series })
    expect(await daysOf(world, elena, jonas)).toEqual(days)
    expect(await daysOf(world, jonas, elena)).toEqual(days)
    for (const oid of [elena, jonas]) {
      const pairs = (await world.ports.overview.ofPerson(oid)).map(({ pairId }) => pairId)
      expect(pairs).toEqual(expect.arrayContaining([pairIdOf(elena, jonas), pairIdOf(jonas, elena)]))
      expect(new Set(pairs).size).toBe(pairs.length)
    }
  })

  it('of three ends, and each 1:1 belongs to the one pair whose people were in it', async () => {
    const managers = new Map([
      [elena, kwame],
      [kwame, jonas],
    ])
    const world = await nightIn({ managers, meetings: series })
    expect(await daysOf(world, elena, jonas)).toEqual(days)
    for (const [manager, report] of [
      [kwame, elena],
      [jonas, kwame],
    ] as const) {
      expect((await world.ports.overview.ofPerson(report)).map(({ pairId }) => pairId)).toContain(
        pairIdOf(manager, report),
      )
      expect((await daysOf(world, manager, report)).filter((day) => days.includes(day))).toEqual([])
    }
  })
})

describe('a person with several addresses', () => {
  it('is the same person at each of them, in whatever case', async () => {
    const addresses = organisation.find(jonas)?.proxyAddresses.map((one) => one.slice(5)) ?? []
    expect(addresses.length).toBeGreaterThan(1)
    const meetings = days.map((day, at) => {
      const address = addresses[at % addresses.length] ?? ''
      return oneSlot(organisation, {
        day,
        series: 'own',
        organiser: elena,
        guest: jonas,
        address: at % 2 === 0 ? address.toUpperCase() : address,
      })
    })
    const world = await nightIn({ meetings })
    expect(await daysOf(world, elena, jonas)).toEqual(days)
  })
})

describe('somebody who is no colleague', () => {
  it('a disabled account neither leads nor is led, and its calendar is not read', async () => {
    const world = await nightIn({ disabled: elena, meetings: series })
    expect(await world.ports.people.managersOf(jonas)).toEqual([])
    expect(await world.ports.people.managersOf(elena)).toEqual([])
    expect(await world.ports.people.person(elena)).toMatchObject({ isEnabled: false })
    const asked = tenant.microsoft.requests.filter(({ path }) => path.includes(`${elena}/`))
    expect(asked).toEqual([])
    expect(await daysOf(world, elena, jonas)).toEqual([])
  })

  it('a third person who left since was there all the same: only talks after that day become 1:1s', async () => {
    const three = series.map((meeting) => ({
      ...meeting,
      invitees: [
        ...meeting.invitees,
        ...oneSlot(organisation, { day: '10-01', series: 'x', organiser: elena, guest: kwame }).invitees,
      ],
    }))
    const before = await nightIn({ meetings: three })
    expect(await daysOf(before, elena, jonas)).toEqual([])
    await tenant.stop()
    const world = await nightIn({ before, disabled: kwame, meetings: three })
    expect(await world.ports.people.person(kwame)).toMatchObject({ isEnabled: false, hasLeft: true })
    expect(await daysOf(world, elena, jonas)).toEqual(days.filter((day) => day > '10-14'))
  })

  it('a guest is nobody’s report, though the directory names a manager, and is a third person in a 1:1', async () => {
    const guest = organisation.accounts.find(({ kind }) => kind === 'guest')
    if (!guest) throw new Error('there is no guest')
    const [first, ...others] = series
    const joined = others.map((meeting) => ({
      ...meeting,
      invitees: [
        ...meeting.invitees,
        { ...oneSlot(organisation, { day: '10-01', series: 'x', organiser: elena, guest: guest.oid }).invitees[0]! },
      ],
    }))
    const world = await nightIn({ managers: new Map([[guest.oid, david]]), meetings: [first!, ...joined] })
    expect(await world.ports.people.managersOf(guest.oid)).toEqual([])
    expect(await world.ports.people.person(guest.oid)).toMatchObject({ isGuest: true })
    expect(await daysOf(world, elena, jonas)).toEqual([days[0]])
  })
})

describe('what segments are cut by', () => {
  it('stands with the person, as the directory has it, and nowhere beside what the two write', async () => {
    const world = await nightIn({ meetings: series })
    const account = organisation.find(jonas)
    expect(await world.ports.people.person(jonas)).toMatchObject({
      department: account?.department,
      office: account?.officeLocation,
      country: account?.country,
      employeeType: account?.employeeType,
      hiredOn: account?.hiredOn,
    })
    const names = ['department', 'office', 'country', 'employeeType', 'hiredOn']
    const offices = organisation.accounts.flatMap(({ officeLocation }) => officeLocation ?? [])
    let rows = 0
    for (const table of ['pairs', 'private', 'ledger', 'overview'] as const) {
      for await (const { values } of world.rows(table).scan({})) {
        rows += 1
        const text = JSON.stringify(values)
        for (const word of [...names, ...new Set(offices)]) expect(text, table).not.toContain(word)
      }
    }
    expect(rows).toBeGreaterThan(100)
  })
})
