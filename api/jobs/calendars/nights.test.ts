import { expect, it } from 'vitest'
import { managerCalendar } from '#domain/ledger/manager-calendar'
import type { ObservedEvent } from '#domain/ledger/observed-event'
import { addDays } from '#domain/time/add-days'
import { aCommitment, aNote, aPair, aPerson } from '../../../tests/api/builders.ts'
import { seeded } from '../../../tests/api/lossy-fetch.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { jobsWorld } from '../../../tests/jobs-world.ts'
import { memoryTables } from '../../../tests/memory-tables.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { TableName } from '../../tables/storage/table-client.ts'
import type { JobPorts } from '../job-ports.ts'
import { rebuildOverview } from '../overview/rebuild-overview.ts'
import { readingWindow } from './reading-window.ts'
import { updatePair } from './update-pair.ts'
import type { PairSight } from './pair-sight.ts'

const nights = 40
const firstDay = '2026-09-14'
type Random = () => number

/** One pair in tables of its own, and how often a night wrote what it writes only where something differs. */
async function worldOf(pair: ReturnType<typeof aPair>) {
  const tables = memoryTables()
  const nobody = { microsoft: { graphOrigin: 'https://graph.contoso.example', mailSender: '' } }
  const { ports } = jobsWorld({ ...nobody, identityToken: async () => '' }, tables, cachedKeys(localWrapper()))
  const { manager: managerOid, report: reportOid, ...record } = pair
  await ports.pairs.create(record)
  for (const oid of [managerOid, reportOid]) await ports.people.keepPerson(aPerson({ oid, displayName: 'Mara Okafor' }))
  await ports.people.keepEdge({ managerOid, reportOid, from: '2026-01-05', to: null })
  const writes = { lists: 0 }
  const { overview } = ports
  const counted: JobPorts = {
    ...ports,
    overview: {
      ...overview,
      keep: (...row) => {
        writes.lists += 1
        return overview.keep(...row)
      },
    },
  }
  return { ports: counted, tables, writes }
}
type World = Awaited<ReturnType<typeof worldOf>>

/** All that a night leaves about a pair, but for titles, which it does not copy, and versions, which are dice. */
async function left({ tables }: World): Promise<unknown[]> {
  const found: unknown[] = []
  for (const name of ['overview', 'ledger', 'blockFacts'] satisfies TableName[]) {
    for await (const { partition, key, values } of tables(name).scan({})) {
      const { titles0: _, ...rest } = values
      const text = JSON.stringify(rest).replaceAll(/\\"etag\\":\\"[^"]*\\"/g, '')
      if (values['wrappedKey'] === undefined) found.push([name, partition, key, text])
    }
  }
  return found
}

/** A weekly or fortnightly series with gaps, moves and answers, and single talks, by dice. */
function someCalendar(pair: ReturnType<typeof aPair>, random: Random): ObservedEvent[] {
  const everyDays = random() < 0.6 ? 7 : 14
  const events: ObservedEvent[] = []
  for (let day = -60; day < 90; day += everyDays) {
    if (random() < 0.1) continue
    const on = addDays(firstDay, day + Math.floor(random() * 5))
    const response = random() < 0.8 ? 'accepted' : 'declined'
    events.push({
      uid: on,
      id: on,
      ...(random() < 0.8 ? { master: 'series' } : {}),
      type: 'occurrence',
      showAs: 'busy',
      sensitivity: 'normal',
      start: `${on}T08:00:00.000Z`,
      end: `${on}T08:30:00.000Z`,
      organizer: pair.manager,
      attendees: [{ id: pair.report, response }],
    })
  }
  return events
}

function sightOf(pair: ReturnType<typeof aPair>, events: readonly ObservedEvent[], now: string): PairSight {
  const window = readingWindow(now)
  const inWindow = events.filter(({ start }) => start >= window.fromAt && start < window.toAt)
  return {
    manager: aPerson({ oid: pair.manager, displayName: 'Mara Okafor' }),
    report: aPerson({ oid: pair.report, displayName: 'Jonas Lindqvist' }),
    edge: { managerOid: pair.manager, reportOid: pair.report, from: '2026-01-05', to: null },
    skip: undefined,
    calendar: managerCalendar(inWindow, pair.manager),
    away: [],
    nonHuman: [],
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

/** Somebody writes a line; in every second case the list hears of it before the night. */
async function write({ ports }: World, pair: ReturnType<typeof aPair>, what: { at: string; id: string; dice: number }) {
  const { at, id, dice } = what
  const by = pair.report
  const line =
    dice < 0.5
      ? ({ kind: 'commitment', line: aCommitment({ id, createdAt: at, due: addDays(at.slice(0, 10), 9) }) } as const)
      : ({ kind: 'note', line: aNote({ id, createdAt: at, sessionOn: at.slice(0, 10) }) } as const)
  await ports.pairs.keep({ what: 'added', ...line, pairId: pair.pairId, by, at })
}

it.each(Array.from({ length: 12 }, (_, index) => 11 + index))(
  'a night that writes where something differs leaves what one leaves that writes everything: world %i',
  async (seed) => {
    const random = seeded(seed)
    const pair = aPair()
    const [sparing, lavish] = [await worldOf(pair), await worldOf(pair)]
    let events = someCalendar(pair, random)
    for (let night = 0; night < nights; night += 1) {
      const now = `${addDays(firstDay, night)}T${random() < 0.5 ? '22:00' : '23:40'}:00.000Z`
      if (random() < 0.1) events = someCalendar(pair, random)
      if (random() < 0.15) {
        const said = { at: now.replace(/T.*/, 'T09:00:00.000Z'), id: crypto.randomUUID(), dice: random() }
        for (const world of [sparing, lavish]) await write(world, pair, said)
        if (random() < 0.5) await rebuildOverview(sparing.ports, { pairId: pair.pairId }, { now: said.at })
      }
      const sight = sightOf(pair, events, now)
      const isCutOff = random() < 0.15
      if (isCutOff) {
        await updatePair(mortal(sparing.ports, Math.floor(random() * 6)), sight).catch(() => {})
        await updatePair(mortal(lavish.ports, 0), { ...sight, isAgain: true }).catch(() => {})
      }
      await updatePair(sparing.ports, { ...sight, isAgain: isCutOff })
      await updatePair(lavish.ports, { ...sight, isAgain: true })
      expect(await left(sparing), `night ${night}`).toEqual(await left(lavish))
    }
    expect(lavish.writes.lists).toBeGreaterThanOrEqual(2 * nights)
    expect(sparing.writes.lists).toBeLessThan(lavish.writes.lists)
  },
)
