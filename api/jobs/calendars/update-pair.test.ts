import { beforeEach, expect, it } from 'vitest'
import { managerCalendar } from '#domain/ledger/manager-calendar'
import type { ObservedEvent } from '#domain/ledger/observed-event'
import { aCommitment, aPair, aPerson, type TestPair } from '../../../tests/api/builders.ts'
import { jobsWorld, type JobsWorld } from '../../../tests/jobs-world.ts'
import type { JobPorts } from '../job-ports.ts'
import { readingWindow } from './reading-window.ts'
import { updatePair, type PairSight } from './update-pair.ts'

const now = '2026-10-14T22:00:00.000Z'

let world: JobsWorld
let pair: TestPair
let sight: PairSight
beforeEach(async () => {
  const nobody = { microsoft: { graphOrigin: 'https://graph.contoso.example', mailSender: '' } }
  world = jobsWorld({ ...nobody, identityToken: async () => '' })
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
    expect(row.rhythm).toMatchObject({ readAt: now, contactDays: ['2026-10-08'] })
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

it('gives up, for the queue to try again, when the pair changes with every try', async () => {
  const restless = { ...world.ports.outlines, keepReading: async () => false }
  await expect(updatePair({ ...world.ports, outlines: restless }, sight)).rejects.toThrow('again and again')
})
