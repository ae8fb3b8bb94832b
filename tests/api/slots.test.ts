import { afterEach, beforeEach, expect, it } from 'vitest'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import type { Occurrence } from '../../domain/ledger/occurrence.ts'
import { pairIdOf } from '../../domain/pair.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import type { Meeting } from '../../sandbox/organisation/calendar/meeting.ts'
import { makeOrganisation, type Organisation } from '../../sandbox/organisation/make-organisation.ts'
import { jobsWorld, type JobsWorld } from '../jobs-world.ts'
import { isOfTwo, oneSlot } from '../one-slot.ts'

const organisation = makeOrganisation({ people: 60, today: '2026-10-14T13:05:00.000Z' })
const [elena, jonas] = [organisation.castOid('elena'), organisation.castOid('jonas')]
const hourMs = 3_600_000

let now: string
/** What the two have in their calendars; a test changes it between two nights. */
let meetings: Meeting[]
let tenant: TestTenant
let world: JobsWorld

beforeEach(async () => {
  now = '2026-10-13T12:00:00.000Z'
  meetings = []
  const changed: Organisation = {
    ...organisation,
    calendar: (oid, { from = 0, to = Infinity, ...window } = {}) => {
      const others = organisation.calendar(oid, { from, to, ...window }).filter((one) => !isOfTwo(one, elena, jonas))
      // Whoever called a meeting off has it no more; the other one keeps a crossed-out copy.
      const own = meetings.filter((one) => !(one.isCancelled && one.organiser.oid === oid))
      return [...others, ...own].filter(({ startAt, endAt }) => endAt > from && startAt < to)
    },
  }
  tenant = await startTestTenant({ organisation: changed, clock: () => Date.parse(now) })
  world = jobsWorld(tenant)
  await startPeople(world.ports, now)
  await world.drain(now, 4)
})
afterEach(() => tenant.stop())

/** Elena's calendar is read at this instant; the pair's slots afterwards. */
async function readAt(instant: string): Promise<Occurrence[]> {
  now = instant
  await world.ports.queue.send('calendars', [{ run: instant, oid: elena }])
  await world.drain(instant)
  expect(world.poison).toEqual([])
  return (await world.ports.ledger.read(pairIdOf(elena, jonas), '2026-07-01')).occurrences
}

function slot(day: string, changes: Partial<Meeting> = {}, organiser = elena): Meeting {
  const guest = organiser === elena ? jonas : elena
  return { ...oneSlot(organisation, { day, series: 'weekly', organiser, guest }), ...changes }
}

it('planned: it stands where it was planned, and nobody judges yet whether it took place', async () => {
  meetings = [slot('10-15')]
  const [planned] = await readAt('2026-10-13T12:00:00.000Z')
  expect(planned).toMatchObject({
    plannedAt: '2026-10-15T10:00:00.000Z',
    plannedOn: '2026-10-15',
    startAt: '2026-10-15T10:00:00.000Z',
    status: 'scheduled',
    isSettled: false,
  })
  expect(planned).not.toHaveProperty('isHeld')
})

it('held: it stood to its end and both had accepted', async () => {
  meetings = [slot('10-15')]
  await readAt('2026-10-13T12:00:00.000Z')
  expect(await readAt('2026-10-15T22:00:00.000Z')).toMatchObject([
    { status: 'scheduled', isSettled: true, isHeld: true, tier: 'likely' },
  ])
  // The whole series is deleted the week after: what took place took place.
  meetings = []
  expect(await readAt('2026-10-20T22:00:00.000Z')).toMatchObject([{ status: 'scheduled', isHeld: true }])
})

it.each([
  ['manager', elena, { manager: 'organizer', report: 'accepted' }],
  ['report', jonas, { manager: 'accepted', report: 'organizer' }],
] as const)('organised by the %s, with the answer of the other', async (side, organiser, answers) => {
  meetings = [slot('10-15', {}, organiser)]
  expect(await readAt('2026-10-13T12:00:00.000Z')).toMatchObject([{ organiser: side, answers }])
})

it('moved, one slot of a series: planned stays the day it was planned for', async () => {
  const startAt = Date.parse('2026-10-16T14:00:00Z')
  const originalStartAt = Date.parse('2026-10-15T10:00:00Z')
  meetings = [slot('10-15', { startAt, endAt: startAt + hourMs / 2, originalStartAt })]
  expect(await readAt('2026-10-13T12:00:00.000Z')).toMatchObject([
    { plannedOn: '2026-10-15', startAt: '2026-10-16T14:00:00.000Z', status: 'scheduled' },
  ])
})

it('moved, a single meeting, which no calendar remembers: planned is where it was first seen', async () => {
  meetings = [slot('10-15', { seriesKey: null })]
  await readAt('2026-10-13T12:00:00.000Z')
  const startAt = Date.parse('2026-10-19T08:00:00Z')
  meetings = [slot('10-15', { seriesKey: null, startAt, endAt: startAt + hourMs / 2 })]
  for (const night of ['2026-10-14T22:00:00.000Z', '2026-10-15T22:00:00.000Z']) {
    expect(await readAt(night)).toMatchObject([{ plannedOn: '2026-10-15', startAt: '2026-10-19T08:00:00.000Z' }])
  }
})

it('cancelled by the manager: it is gone, and the notice is what was left when that was seen', async () => {
  meetings = [slot('10-15')]
  await readAt('2026-10-13T12:00:00.000Z')
  meetings = []
  const off = { status: 'cancelled', noticeHours: 46, plannedOn: '2026-10-15' }
  expect(await readAt('2026-10-13T12:00:00.000Z')).toMatchObject([off])
  for (const night of ['2026-10-14T22:00:00.000Z', '2026-10-15T22:00:00.000Z']) {
    expect(await readAt(night)).toMatchObject([off])
  }
})

it('cancelled by the report: a crossed-out copy stays with the manager', async () => {
  meetings = [slot('10-15', {}, jonas)]
  await readAt('2026-10-13T12:00:00.000Z')
  meetings = [slot('10-15', { isCancelled: true }, jonas)]
  expect(await readAt('2026-10-14T10:00:00.000Z')).toMatchObject([
    { status: 'cancelled', noticeHours: 24, organiser: 'report' },
  ])
  const [after] = await readAt('2026-10-15T22:00:00.000Z')
  expect(after).toMatchObject({ status: 'cancelled', isHeld: false })
})

it('declined: it stands, but not for the one who declined', async () => {
  const [invitee] = slot('10-15').invitees
  meetings = [slot('10-15', { invitees: [{ ...invitee!, answer: 'declined' }] })]
  const [declined] = await readAt('2026-10-15T22:00:00.000Z')
  expect(declined).toMatchObject({ status: 'declined_by_report', isHeld: false, answers: { report: 'declined' } })
})
