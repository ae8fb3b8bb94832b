import { beforeEach, describe, expect, it } from 'vitest'
import type { BlockFact } from '#domain/distribution/block-fact'
import { managerCalendar } from '#domain/ledger/manager-calendar'
import type { ObservedEvent } from '#domain/ledger/observed-event'
import { blockOf, lastCompleteBlock } from '#domain/time/block'
import { aCommitment, aPair, aPerson, type TestPair } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { memoryTables, type Tables } from '../../../tests/memory-tables.ts'
import { aPlan, someTerms } from '../../../tests/plan/a-plan.ts'
import { jobsWorld, type JobsWorld } from '../../../tests/jobs-world.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { Keys } from '../../ports/keys.ts'
import { planTable } from '../../tables/plans/plan-table.ts'
import type { JobPorts } from '../job-ports.ts'
import { readingWindow } from './reading-window.ts'
import { updatePair } from './update-pair.ts'
import type { PairSight } from './pair-sight.ts'

const now = '2026-10-14T22:00:00.000Z'

let world: JobsWorld
let planWorld: { rows: Tables; keys: Keys }
let pair: TestPair
let sight: PairSight
beforeEach(async () => {
  const nobody = { microsoft: { graphOrigin: 'https://graph.contoso.example', mailSender: '' } }
  planWorld = { rows: memoryTables(), keys: cachedKeys(localWrapper()) }
  world = jobsWorld({ ...nobody, identityToken: async () => '' }, planWorld.rows, planWorld.keys)
  const { manager, report, ...record } = (pair = aPair())
  await world.ports.pairs.create(record)
  sight = {
    manager: aPerson({ oid: manager, displayName: 'Mara Okafor' }),
    report: aPerson({ oid: report, displayName: 'Jonas Lindqvist' }),
    edge: { managerOid: manager, reportOid: report, from: '2026-01-05', to: null },
    skip: undefined,
    calendar: managerCalendar([meeting('2026-10-08'), meeting('2026-10-15')], manager),
    away: [],
    nonHuman: [],
    delegates: [],
    window: readingWindow(now),
    released: new Set(),
    now,
  }
})

function meeting(on: string): ObservedEvent {
  const times = { start: `${on}T08:00:00.000Z`, end: `${on}T08:30:00.000Z` }
  const people = { organizer: pair.manager, attendees: [{ id: pair.report, response: 'accepted' }] }
  return { uid: on, type: 'singleInstance', showAs: 'busy', sensitivity: 'normal', ...times, ...people }
}

async function promise(): Promise<void> {
  const line = aCommitment({ owner: 'report', due: '2026-10-22' })
  await world.ports.pairs.keep({
    what: 'added',
    kind: 'commitment',
    pairId: pair.pairId,
    line,
    by: pair.report,
    at: now,
  })
}

/** The ports, in which something happens just after the outline was read for the first time. */
function interrupted(happens: () => Promise<void>): JobPorts {
  let isFirst = true
  const { outlines } = world.ports
  return {
    ...world.ports,
    outlines: {
      ...outlines,
      outline: async (pairId) => {
        const seen = await outlines.outline(pairId)
        if (isFirst) {
          isFirst = false
          await happens()
        }
        return seen
      },
    },
  }
}

async function lists() {
  const rows = await Promise.all([pair.manager, pair.report].map((oid) => world.ports.overview.ofPerson(oid)))
  return rows.flat()
}

it('writes both people’s lists from what was read, without anything else run', async () => {
  await promise()
  await updatePair(world.ports, sight)
  for (const row of await lists()) {
    expect(row.rhythm).toMatchObject({ contactDays: ['2026-10-08'] })
    expect(row.rhythm?.planned.map(({ on }) => on)).toEqual(['2026-10-15'])
    expect(row.openDues).toEqual({ manager: [], report: ['2026-10-22'] })
  }
  expect(await lists()).toHaveLength(2)
})

it('a promise made while the calendar is read is in both lists: what was worked out without it is not kept', async () => {
  await updatePair(interrupted(promise), sight)
  expect((await lists()).map(({ openDues }) => openDues.report)).toEqual([['2026-10-22'], ['2026-10-22']])
})

it('a correction said together with it is heard by the next try', async () => {
  const said = { about: 'occurrence', key: '2026-10-08', by: 'report', said: 'not_held' } as const
  const happens = () => world.ports.ledger.correct(pair.pairId, said).then(promise)
  await updatePair(interrupted(happens), sight)
  expect((await lists()).map(({ rhythm }) => rhythm?.contactDays)).toEqual([[], []])
})

describe('the two lists', () => {
  const dayMs = 86_400_000
  /** The nights after, by number: with the calendar as it was, of which nothing lies ahead any more. */
  function night(count: number): PairSight {
    const later = new Date(Date.parse(now) + count * dayMs).toISOString()
    return { ...sight, calendar: managerCalendar([], pair.manager), window: readingWindow(later), now: later }
  }

  /** How many rows of lists each of these nights wrote. */
  async function written(nights: readonly PairSight[], before: (at: number) => Promise<void> = async () => {}) {
    const counts: number[] = []
    const { overview } = world.ports
    for (const [at, one] of nights.entries()) {
      await before(at)
      let count = 0
      const keep: typeof overview.keep = (...row) => {
        count += 1
        return overview.keep(...row)
      }
      await updatePair({ ...world.ports, overview: { ...overview, keep } }, one)
      counts.push(count)
    }
    return counts
  }

  const some = (length: number) => Array.from({ length }, (_, count) => night(count))

  it('of a pair that nobody changes are written once, and again once a week', async () => {
    const nobodys = { ...pair, ...aPair() }
    sight = {
      ...sight,
      manager: { ...sight.manager, oid: nobodys.manager },
      report: { ...sight.report, oid: nobodys.report },
    }
    // From the second night on every seventh.
    const counts = await written(some(29))
    expect(counts[0]).toBe(2)
    const renewed = counts.flatMap((count, at) => (at > 0 && count > 0 ? [at] : []))
    const [first = 0] = renewed
    expect(renewed).toEqual([first, first + 7, first + 14, first + 21])
  })

  it('are written on two nights after a change, since the row that follows it may come late', async () => {
    const counts = await written(some(8), async (at) => (at === 4 ? promise() : undefined))
    const [, , , quiet, changed, after] = counts
    expect([changed, after]).toEqual([2, 2])
    expect(quiet === 0 || counts[6] === 0).toBe(true)
  })

  it('are written by a night that was cut off, whatever stands there', async () => {
    await written(some(4))
    const again = { ...night(4), isAgain: true }
    expect(await written([again])).toEqual([2])
  })

  it('follow when time alone changes them: a 1:1 that was planned has taken place', async () => {
    await updatePair(world.ports, sight)
    const later = '2026-10-15T22:00:00.000Z'
    await updatePair(world.ports, { ...sight, window: readingWindow(later), now: later })
    expect((await lists()).map(({ rhythm }) => rhythm?.contactDays)).toEqual(
      Array.from({ length: 2 }, () => ['2026-10-08', '2026-10-15']),
    )
  })
})

describe('block facts', () => {
  /** The ports, and the blocks whose facts are written. */
  function counted(): { ports: JobPorts; written: string[] } {
    const written: string[] = []
    const { blockFacts } = world.ports
    const keep: typeof blockFacts.keep = (block, ...rest) => {
      written.push(block)
      return blockFacts.keep(block, ...rest)
    }
    return { ports: { ...world.ports, blockFacts: { ...blockFacts, keep } }, written }
  }

  async function facts(): Promise<BlockFact[]> {
    const all: BlockFact[] = []
    for (const { name } of blocks) for await (const fact of world.ports.blockFacts.ofBlock(name)) all.push(fact)
    return all
  }

  const blocks = [lastCompleteBlock('2026-10-14'), blockOf('2026-10-14')]
  /** The night after, when a talk more has taken place. */
  function nextNight(): PairSight {
    const later = '2026-10-15T22:00:00.000Z'
    return { ...sight, window: readingWindow(later), now: later }
  }

  it('are written where they differ from those of the night before, and only there', async () => {
    const { ports, written } = counted()
    await updatePair(ports, sight)
    expect(written).toEqual(blocks.map(({ name }) => name))
    await updatePair(ports, sight)
    expect(written).toHaveLength(2)
    await updatePair(ports, nextNight())
    expect(written.slice(2)).toEqual([blocks[1]?.name])
    expect(await facts()).toMatchObject([{ heldSessions: 0 }, { heldSessions: 2 }])
  })

  it('say of a plan that it ran, without a key and without a word of it', async () => {
    const { rows } = planWorld
    await planTable({ pairs: rows('pairs'), privates: rows('private') }, planWorld.keys).keep({
      pairId: pair.pairId,
      plan: aPlan({ terms: someTerms({ timeline: { startOn: '2026-10-05', weeks: 12 } }) }),
      etag: undefined,
      what: 'propose',
      by: pair.report,
      at: now,
    })
    await updatePair(world.ports, sight)
    const [complete, running] = await facts()
    expect([complete?.planRuns, running?.planRuns, running?.planHasTwoCycles]).toEqual([undefined, true, undefined])
    expect(JSON.stringify(running)).not.toMatch(/Deliver|On-time/)
  })

  it('are written again by a night that was cut off, whatever the marks say', async () => {
    const { ports, written } = counted()
    await updatePair(ports, sight)
    await updatePair(ports, { ...sight, isAgain: true })
    expect(written).toHaveLength(4)
  })

  it('that were worked out over a pair which changed meanwhile are not left standing', async () => {
    await updatePair(world.ports, nextNight())
    const before = await facts()
    const denied = { about: 'occurrence', key: '2026-10-15', by: 'report', said: 'not_held' } as const
    await world.ports.ledger.correct(pair.pairId, denied)
    // The word is taken back in the moment in which the facts were just written without that talk.
    const takesBack = () => world.ports.ledger.withdraw(pair.pairId, denied).then(promise)
    await updatePair(interrupted(takesBack), nextNight())
    // What changed the pair is a promise, which the facts count as well: the talks are as before.
    const talks = (all: BlockFact[]) => all.map(({ heldSessions, heldMinutes }) => ({ heldSessions, heldMinutes }))
    expect(talks(await facts())).toEqual(talks(before))
  })
})

it('gives up, for the queue to try again, when the pair changes with every try', async () => {
  const restless = { ...world.ports.outlines, keepReading: async () => undefined }
  await expect(updatePair({ ...world.ports, outlines: restless }, sight)).rejects.toThrow('again and again')
})
