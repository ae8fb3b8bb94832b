import { expect, it } from 'vitest'
import { awaySpans } from '#domain/ledger/away-spans'
import { managerCalendar } from '#domain/ledger/manager-calendar'
import type { ObservedEvent } from '#domain/ledger/observed-event'
import { plannedSession, type Session } from '#domain/session'
import { addDays } from '#domain/time/add-days'
import { aCommitment, aNote, aPair, aPerson } from '../../../tests/api/builders.ts'
import { seeded } from '../../../tests/api/lossy-fetch.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { jobsWorld } from '../../../tests/jobs-world.ts'
import { memoryTables } from '../../../tests/memory-tables.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { TableName } from '../../tables/storage/table-client.ts'
import type { ManagerReading } from '../../ports/people-store.ts'
import type { JobPorts } from '../job-ports.ts'
import { rebuildOverview } from '../overview/rebuild-overview.ts'
import { basisIn } from './quiet/basis.ts'
import { bringUpToDate } from './quiet/bring-up-to-date.ts'
import { readingWindow } from './reading-window.ts'
import { updatePair } from './update-pair.ts'
import type { PairSight } from './pair-sight.ts'

const nights = 40
const firstDay = '2026-09-14'
type Random = () => number

type Pair = ReturnType<typeof aPair>

function peopleIn(pair: Pair) {
  const manager = aPerson({ oid: pair.manager, displayName: 'Mara Okafor' })
  const report = { ...aPerson({ oid: pair.report, displayName: 'Jonas Lindqvist' }), country: 'Germany' }
  return { manager, report }
}

/** One pair in tables of its own, what is known of its last reading, and how many nights left it alone. */
async function worldOf(pair: Pair) {
  const tables = memoryTables()
  const nobody = { microsoft: { graphOrigin: 'https://graph.contoso.example', mailSender: '' } }
  const { ports } = jobsWorld({ ...nobody, identityToken: async () => '' }, tables, cachedKeys(localWrapper()))
  const { manager: managerOid, report: reportOid, ...record } = pair
  await ports.pairs.create(record)
  for (const person of Object.values(peopleIn(pair))) await ports.people.keepPerson(person)
  await ports.people.keepEdge({ managerOid, reportOid, from: '2026-01-05', to: null })
  const reading: ManagerReading = { at: undefined, footings: new Map() }
  return { ports, tables, reading, pairId: pair.pairId, quietNights: 0 }
}
type World = Awaited<ReturnType<typeof worldOf>>

/**
 * All that a night leaves about a pair, but for titles, which it does not copy, versions, which are dice, and when it was
 * last read.
 */
async function left({ tables, ports, pairId }: World): Promise<unknown[]> {
  const found: unknown[] = [{ ...(await ports.pairs.rhythm(pairId)), readAt: '', windowFrom: '' }]
  for (const name of ['overview', 'ledger', 'blockFacts'] satisfies TableName[]) {
    for await (const { partition, key, values } of tables(name).scan({})) {
      const { titles0: _, ...rest } = values
      const text = JSON.stringify(rest).replaceAll(/\\"etag\\":\\"[^"]*\\"/g, '')
      if (values['wrappedKey'] === undefined) found.push([name, partition, key, text])
    }
  }
  return found
}

/** A weekly or fortnightly series with gaps, moves and answers, and single talks, by dice; and what else the manager does. */
function someCalendar(pair: Pair, random: Random): ObservedEvent[] {
  const everyDays = random() < 0.6 ? 7 : 14
  const events: ObservedEvent[] = []
  for (let day = -60; day < 90; day += everyDays) {
    if (random() < 0.1) continue
    const on = addDays(firstDay, day + Math.floor(random() * 5))
    const master = random() < 0.8 ? { master: 'series' } : {}
    events.push({ ...entryOn(on, pair), ...master, attendees: [{ id: pair.report, response: anAnswer(random) }] })
    // Something else beside it, of other people, or a time out of the office.
    if (random() < 0.2) events.push({ ...entryOn(on, pair, 'beside'), attendees: [{ id: 'tom' }] })
    if (random() < 0.1) events.push({ ...entryOn(on, pair, 'away'), showAs: 'oof', attendees: [] })
  }
  return events
}

function entryOn(on: string, pair: Pair, what = ''): ObservedEvent {
  return {
    uid: `${on}${what}`,
    id: `${on}${what}`,
    type: 'occurrence',
    showAs: 'busy',
    sensitivity: 'normal',
    start: `${on}T08:00:00.000Z`,
    end: `${on}T08:30:00.000Z`,
    organizer: pair.manager,
    attendees: [],
  }
}

function anAnswer(random: Random): string {
  return random() < 0.8 ? 'accepted' : 'declined'
}

/** One entry is changed: moved, called off, deleted, answered, or given to somebody else. */
function edited(events: readonly ObservedEvent[], random: Random): ObservedEvent[] {
  const at = Math.floor(random() * events.length)
  const dice = random()
  return events.flatMap((event, index) => {
    if (index !== at) return [event]
    const on = addDays(event.start.slice(0, 10), 1 + Math.floor(random() * 3))
    if (dice < 0.25) return [{ ...event, start: `${on}T08:00:00.000Z`, end: `${on}T08:30:00.000Z` }]
    if (dice < 0.4) return [{ ...event, cancelled: true }]
    if (dice < 0.6) return []
    if (dice < 0.75)
      return [{ ...event, attendees: event.attendees.map((one) => ({ ...one, response: anAnswer(random) })) }]
    if (dice < 0.9) return [{ ...event, attendees: [{ id: 'tom' }] }]
    return [{ ...event, attendees: [...event.attendees, { id: 'bot' }] }]
  })
}

/** The bot is told to be none of the people from some night on. */
function sightOf(pair: Pair, events: readonly ObservedEvent[], now: string): PairSight {
  const window = readingWindow(now)
  const nonHuman = now > `${addDays(firstDay, 25)}` ? ['bot'] : []
  const inWindow = events.filter(({ start, end }) => end > window.fromAt && start < window.toAt)
  return {
    ...peopleIn(pair),
    edge: { managerOid: pair.manager, reportOid: pair.report, from: '2026-01-05', to: null },
    skip: undefined,
    calendar: managerCalendar(inWindow, pair.manager, { nonHuman }),
    away: awaySpans(inWindow, { zone: 'UTC', from: window.from, to: window.to }),
    nonHuman,
    delegates: [],
    window,
    released: new Set(),
    now,
  }
}

/** The ports of a process that dies after so many writes. */
function mortal(ports: JobPorts, writesLeft: number): JobPorts {
  let count = writesLeft
  function dying<Args extends unknown[], Answer>(work: (...args: Args) => Promise<Answer>) {
    return async (...args: Args): Promise<Answer> => {
      count -= 1
      if (count < 0) throw new Error('The process died')
      return work(...args)
    }
  }
  const { overview, outlines, blockFacts, ledger } = ports
  return {
    ...ports,
    ledger: { ...ledger, keep: dying((...args: Parameters<typeof ledger.keep>) => ledger.keep(...args)) },
    overview: { ...overview, keep: dying((...args: Parameters<typeof overview.keep>) => overview.keep(...args)) },
    outlines: {
      ...outlines,
      keepReading: dying((...args: Parameters<typeof outlines.keepReading>) => outlines.keepReading(...args)),
    },
    blockFacts: {
      ...blockFacts,
      keep: dying((...args: Parameters<typeof blockFacts.keep>) => blockFacts.keep(...args)),
    },
  }
}

/** Somebody writes or says something; in every second case the list hears of it before the night. */
async function change({ ports }: World, pair: Pair, what: { at: string; id: string; dice: number }) {
  const { at, id, dice } = what
  const { pairId, report: by } = pair
  const on = at.slice(0, 10)
  const line = (isNote: boolean) =>
    isNote
      ? ({
          kind: 'note',
          line: aNote({ id, createdAt: at, sessionOn: on, by: 'report', ...(dice < 0.3 ? { isThanks: true } : {}) }),
        } as const)
      : ({ kind: 'commitment', line: aCommitment({ id, createdAt: at, due: addDays(on, 9) }) } as const)
  if (dice < 0.6) return ports.pairs.keep({ what: 'added', ...line(dice < 0.4), pairId, by, at })
  if (dice < 0.7) return ports.ledger.noteOpening(pairId, { slotAt: `${on}T08:00:00.000Z`, at, by: 'manager' })
  if (dice < 0.72)
    return ports.ledger.correct(pairId, { about: 'series', key: 'series', by: 'report', said: 'not_ours' })
  if (dice < 0.8) return ports.ledger.withdraw(pairId, { about: 'series', key: 'series', by: 'report' })
  const said: Session['said'] =
    dice < 0.9 ? { manager: 'held', report: 'held' } : dice < 0.95 ? { report: 'not_held' } : { manager: 'held' }
  const kind = dice < 0.86 ? 'ad_hoc' : 'planned'
  const session: Session = { ...plannedSession(addDays(on, dice < 0.83 ? 2 : 0)), kind, said }
  return ports.pairs.keepSession({ pairId, session, etag: undefined, fields: [], by, at })
}

/** A night as it comes: what is known of the night before decides whether the pair is read at all. */
async function night(world: World, ports: JobPorts, sight: PairSight): Promise<void> {
  const basis = await basisIn(sight, ports.holidays)(sight)
  const spokenOf = await ports.ledger.spokenOf(sight.manager.oid)
  const before = world.reading.footings.get(sight.report.oid)
  const footing = await bringUpToDate(ports, { sight, basis, before: world.reading, spokenOf })
  if (footing === before) world.quietNights += 1
  world.reading = { at: sight.now, footings: new Map([[sight.report.oid, footing]]) }
}

it.each(Array.from({ length: 16 }, (_, index) => 11 + index))(
  'a night that writes where something differs leaves what one leaves that writes everything: world %i',
  async (seed) => {
    const random = seeded(seed)
    const pair = aPair()
    const [sparing, lavish] = [await worldOf(pair), await worldOf(pair)]
    let events = someCalendar(pair, random)
    for (let count = 0; count < nights; count += 1) {
      const now = `${addDays(firstDay, count)}T${random() < 0.5 ? '22:00' : '23:40'}:00.000Z`
      if (random() < 0.05) events = someCalendar(pair, random)
      else if (random() < 0.12) events = edited(events, random)
      if (random() < 0.12) {
        const said = { at: now.replace(/T.*/, 'T09:00:00.000Z'), id: crypto.randomUUID(), dice: random() }
        for (const world of [sparing, lavish]) await change(world, pair, said)
        if (random() < 0.5) await rebuildOverview(sparing.ports, { pairId: pair.pairId }, { now: said.at })
      }
      const sight = sightOf(pair, events, now)
      const isCutOff = random() < 0.15
      if (isCutOff) {
        await night(sparing, mortal(sparing.ports, Math.floor(random() * 6)), sight).catch(() => {})
        await updatePair(mortal(lavish.ports, 0), { ...sight, isAgain: true }).catch(() => {})
      }
      await night(sparing, sparing.ports, { ...sight, isAgain: isCutOff })
      await updatePair(lavish.ports, { ...sight, isAgain: true })
      expect(await left(sparing), `night ${count}`).toEqual(await left(lavish))
    }
    expect(sparing.quietNights).toBeGreaterThan(0)
  },
)
