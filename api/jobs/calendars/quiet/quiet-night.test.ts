import { beforeEach, expect, it } from 'vitest'
import { pairIdOf } from '#domain/pair'
import { aPerson } from '../../../../tests/api/builders.ts'
import { localWrapper } from '../../../../tests/api/local-wrapper.ts'
import { jobsWorld, type JobsWorld } from '../../../../tests/jobs-world.ts'
import { memoryTables } from '../../../../tests/memory-tables.ts'
import { cachedKeys } from '../../../keys/cached-keys.ts'
import type { CalendarAnswer, CalendarEntry } from '../../../ports/calendar-reader.ts'
import type { JobPorts } from '../../job-ports.ts'
import type { Rows } from '../../../tables/storage/rows.ts'
import { readCalendar } from '../read-calendar.ts'
import { startCalendars } from '../start-calendars.ts'

const mia = person('a0000000-0000-4000-8000-000000000001', 'Mia Okafor')
const ravi = person('a0000000-0000-4000-8000-000000000002', 'Ravi Menon')
const tom = person('a0000000-0000-4000-8000-000000000003', 'Tom Lind')
const pairs = [ravi, tom].map(({ oid }) => pairIdOf(mia.oid, oid))

let world: JobsWorld
let ports: JobPorts
let answer: CalendarAnswer
/** What is asked of the tables, as `table partition`, and what is written there. */
let asked: string[] = []
let written: string[] = []
beforeEach(async () => {
  const tables = memoryTables()
  const nobody = { microsoft: { graphOrigin: 'https://graph.contoso.example', mailSender: '' } }
  world = jobsWorld(
    { ...nobody, identityToken: async () => '' },
    (name) => watched(name, tables(name)),
    cachedKeys(localWrapper()),
  )
  ports = { ...world.ports, calendars: { read: async () => answer } }
  for (const one of [mia, ravi, tom]) await ports.people.keepPerson(one)
  for (const { oid } of [ravi, tom])
    await ports.people.keepEdge({ managerOid: mia.oid, reportOid: oid, from: '2026-01-05', to: null })
  answer = { kind: 'read', entries: [talk(ravi, '2026-10-15'), talk(tom, '2026-10-16')], unreadable: [] }
  await night('2026-10-12')
})

function person(oid: string, displayName: string) {
  return { ...aPerson({ oid, displayName }), addresses: [`${displayName.split(' ')[0]}@contoso.example`.toLowerCase()] }
}

function talk({ addresses, displayName: name }: typeof ravi, on: string): CalendarEntry {
  return {
    id: `${name} ${on}`,
    uid: `${name} ${on}`,
    type: 'singleInstance',
    startAt: `${on}T08:00:00.000Z`,
    endAt: `${on}T08:30:00.000Z`,
    isAllDay: false,
    isCancelled: false,
    isDraft: false,
    isOrganizer: true,
    organizer: mia.addresses[0] ?? '',
    organizerName: mia.displayName,
    attendees: [{ address: addresses[0] ?? '', name, type: 'required', response: 'accepted' }],
    response: 'organizer',
    sensitivity: 'normal',
    showAs: 'busy',
  }
}

function watched(name: string, rows: Rows): Rows {
  const change: Rows['change'] = (partition, writes) => {
    written.push(`${name} ${partition}`)
    return rows.change(partition, writes)
  }
  return {
    ...rows,
    read: (partition, key) => {
      asked.push(`${name} ${partition}`)
      return rows.read(partition, key)
    },
    range: (partition, span) => {
      asked.push(`${name} ${partition}`)
      return rows.range(partition, span)
    },
    change,
    write: async (...given) => ((await change(...given)).kind === 'written' ? 'written' : 'conflict'),
  }
}

/** The night of this day; `attempt` says how often its message was taken up before. */
async function night(day: string, attempt = 1): Promise<void> {
  const now = `${day}T22:00:00.000Z`
  await startCalendars(ports, now)
  const messages = world.waiting.splice(0).flatMap(({ name, message }) => (name === 'calendars' ? [message] : []))
  asked = []
  written = []
  for (const message of messages) await readCalendar(ports, message, { attempt, now })
}

const of = (list: readonly string[], pairId = '') =>
  list.filter((one) => /^(pairs|ledger|overview|blockFacts) /.test(one) && one.includes(pairId))

it('with nothing new costs one point read a pair, and looks up nobody', async () => {
  await night('2026-10-13')
  expect(of(asked)).toEqual(pairs.map((pairId) => `pairs ${pairId}`))
  expect(of(written)).toEqual([])
  for (const { oid } of [ravi, tom]) expect(asked).not.toContain(`people ${oid}`)
  expect(await ports.people.calendarState(mia.oid)).toEqual({ state: 'read', at: '2026-10-13T22:00:00.000Z' })
})

it('reads the pair whose 1:1 is over, and the other not', async () => {
  await night('2026-10-15')
  const [first = '', second = ''] = pairs
  expect(of(written, first).length).toBeGreaterThan(0)
  expect(of(written, second)).toEqual([])
})

it('reads a pair of which an entry changed, and whose report has another name', async () => {
  answer = { kind: 'read', entries: [talk(ravi, '2026-10-15'), talk(tom, '2026-10-20')], unreadable: [] }
  await night('2026-10-13')
  expect(of(written, pairs[0])).toEqual([])
  expect(of(written, pairs[1]).length).toBeGreaterThan(0)
  await ports.people.keepPerson({ ...ravi, displayName: 'Ravi Menon-Lind' })
  await night('2026-10-14')
  expect(of(written, pairs[0]).length).toBeGreaterThan(0)
  expect((await ports.overview.ofPerson(mia.oid)).map(({ other }) => other.displayName)).toContain('Ravi Menon-Lind')
})

it('believes nothing when its message comes again, or when the calendar could not be read in between', async () => {
  await night('2026-10-13', 2)
  for (const pairId of pairs) expect(of(written, pairId).length).toBeGreaterThan(0)
  const read = answer
  answer = { kind: 'denied' }
  await night('2026-10-13')
  expect(await ports.people.unreadMailboxes()).toEqual([{ oid: mia.oid, state: 'denied' }])
  answer = read
  await night('2026-10-14')
  for (const pairId of pairs) expect(of(written, pairId).length).toBeGreaterThan(0)
  expect(await ports.people.unreadMailboxes()).toEqual([])
})
