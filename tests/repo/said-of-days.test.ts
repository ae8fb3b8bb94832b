import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimSeries } from '../../api/handlers/calendar/claim-series.ts'
import { pairLook } from '../../api/jobs/calendars/look-at-pair.ts'
import { sessionHandlers } from '../../api/handlers/sessions/session-handlers.ts'
import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import type { Caller } from '../../api/ports/handler.ts'
import { counting, type Occurrence } from '../../domain/ledger/occurrence.ts'
import { peopleOf, type Side } from '../../domain/pair.ts'
import type { Statement } from '../../domain/session.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { localDate } from '../../domain/time/local-date.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { makeOrganisation } from '../../sandbox/organisation/make-organisation.ts'
import { jobsWorld, type JobsWorld } from '../jobs-world.ts'

const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'
const windowFrom = '2026-07-15'

let tenant: TestTenant
let world: JobsWorld
let pairId: string

beforeAll(async () => {
  tenant = await startTestTenant({
    organisation: makeOrganisation({ people: 120, today }),
    clock: () => Date.parse(tonight),
  })
  world = jobsWorld(tenant)
  await startPeople(world.ports, tonight)
  await world.drain(tonight)
  await startCalendars(world.ports, tonight)
  await world.drain(tonight)
  pairId = `${tenant.organisation.castOid('elena')}_${tenant.organisation.castOid('jonas')}`
})
afterAll(() => tenant.stop())

async function readAgain(): Promise<{ held: string[]; occurrences: Occurrence[]; contactDays: string[] }> {
  const { ports } = world
  await ports.queue.send('calendars', [{ run: tonight, oid: peopleOf(pairId).manager }])
  await world.drain(tonight)
  expect(world.poison).toEqual([])
  const occurrences = counting((await ports.ledger.read(pairId, windowFrom)).occurrences)
  const rhythm = await ports.pairs.rhythm(pairId)
  if (rhythm === undefined) throw new Error('the calendar was not read')
  const held = occurrences.filter(({ isHeld }) => isHeld).map(({ startAt }) => localDate(startAt, rhythm.zone))
  return { held, occurrences, contactDays: rhythm.contactDays }
}

function asked(side: Side) {
  const caller: Caller = { oid: peopleOf(pairId)[side], roles: [], token: '' }
  return { caller, now: tonight, pairId }
}

function ports() {
  const quiet = { notice: { pairChanged: async () => {} }, report: () => {} }
  return { ...world.ports, look: pairLook(world.ports), ...quiet }
}

function say(side: Side, on: string, statement: Statement | null) {
  return sessionHandlers(ports()).sayOfSession({ ...asked(side), input: { pairId, on, statement } })
}

test('a 1:1 that the two say did not happen is not held, whatever the calendar shows', async () => {
  const before = await readAgain()
  const on = before.held.at(-1)!
  expect(before.contactDays).toContain(on)
  await say('manager', on, 'not_held')
  await say('report', on, 'moved')
  const after = await readAgain()
  expect(after.held).toEqual(before.held.filter((day) => day !== on))
  expect(after.contactDays).not.toContain(on)
  // What was planned stays planned: reliability counts it as lost.
  expect(after.occurrences.map(({ key }) => key)).toEqual(before.occurrences.map(({ key }) => key))

  await say('manager', on, null)
  await say('report', on, 'held')
  expect((await readAgain()).contactDays).toContain(on)
})

test('a talk that nobody planned is a contact day once the other says so, and never a planned slot', async () => {
  const before = await readAgain()
  const rhythm = (await world.ports.pairs.rhythm(pairId))!
  const busy = new Set([...before.contactDays, ...rhythm.planned.map(({ on }) => on)])
  const now = localDate(tonight, rhythm.zone)
  const on = [0, 1, 2, 3, 4].map((days) => addDays(now, -days)).find((day) => !busy.has(day))!
  const at = `${on}T10:00:00.000Z`
  await sessionHandlers(ports()).logTalk({ ...asked('report'), now: at, input: { pairId } })
  expect((await readAgain()).contactDays).not.toContain(on)
  await say('manager', on, 'held')
  const after = await readAgain()
  expect(after.contactDays).toContain(on)
  expect(after.occurrences).toEqual(before.occurrences)
})

test('a series that is not theirs leaves the ledger and stays away, until one of them takes that back', async () => {
  const before = await readAgain()
  expect(before.occurrences.some(({ series }) => series !== undefined)).toBe(true)
  await claimSeries(ports())({ ...asked('report'), input: { pairId, claim: 'not_ours' } })
  for (let night = 0; night < 2; night += 1) {
    expect((await readAgain()).occurrences.filter(({ series }) => series !== undefined)).toEqual([])
  }
  await claimSeries(ports())({ ...asked('manager'), input: { pairId, claim: null } })
  const after = await readAgain()
  expect(after.occurrences.filter(({ series }) => series !== undefined).length).toBeGreaterThan(0)
})
