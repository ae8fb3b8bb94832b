import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ensurePair } from '../../api/handlers/pair/ensure-pair.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { keptDays } from '../../domain/kept-days.ts'
import { peopleOf, type PairId } from '../../domain/pair.ts'
import { ownPlanOf } from '../../domain/plan/plan-people.ts'
import { aCommitment, aPerson, aRhythm } from './builders.ts'
import { readTonight } from './read-tonight.ts'
import { copyOf } from '../jobs-world.ts'
import { aPlan } from '../plan/a-plan.ts'
import { agedWorld, dumpOf, daysAgo } from '../life-cycle/aged-world.ts'
import { startStorage } from '../start-storage.ts'

/** Of these lines, those that are about this pair. */
function linesOf(lines: readonly string[], pairId: PairId): string[] {
  const { manager, report } = peopleOf(pairId)
  return lines.filter((line) => line.includes(pairId) || (line.includes(manager) && line.includes(report)))
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const gone = new Set(others)
  return lines.filter((line) => !gone.has(line))
}

describe('a pair whose working relation is over', () => {
  it('goes from every table twelve months later, with the private words of both, and nothing else does', async () => {
    const world = agedWorld()
    const past = await world.addPair(daysAgo(366))
    for (const endedOn of [daysAgo(365), daysAgo(1), null]) await world.addPair(endedOn)
    const before = await dumpOf(world.rows)
    const tables = new Set(linesOf(before, past).map((line) => (JSON.parse(line) as [string])[0]))
    expect([...tables].toSorted()).toEqual(['access', 'ledger', 'overview', 'pairs', 'people', 'private', 'threads'])
    await world.night()
    const after = await dumpOf(world.rows)
    // The access log is two months younger than its own twelve.
    const gone = linesOf(before, past).filter((line) => !line.startsWith('["access"'))
    const threads = before.filter((line) => line.startsWith('["threads"') && line.includes(past))
    expect(threads).toHaveLength(2)
    expect(after).toEqual(without(before, gone))
  })

  it('cannot be read, and is not begun anew by somebody who looks', async () => {
    const world = agedWorld()
    const past = await world.addPair(daysAgo(366))
    const { manager, report } = peopleOf(past)
    await world.night()
    expect(await world.ports.pairs.open(past)).toBeUndefined()
    for (const author of [manager, report]) expect((await world.privates.open(author, past)).notes).toEqual([])
    expect(await ensurePair(world.ports, past)).toBeUndefined()
    expect(await world.ports.people.managersOf(report)).toEqual([])
    expect(await world.ports.people.reportsOf(manager)).toEqual([])
    expect(await world.ports.people.person(report)).toBeDefined()
  })

  it('does not come back through somebody who looks at it while it goes', async () => {
    const start = agedWorld()
    const past = await start.addPair(daysAgo(366))
    const looking = agedWorld((name) => ({
      ...start.rows(name),
      write: async (partition, writes) => {
        if (name === 'overview') await ensurePair(start.ports, past)
        return start.rows(name).write(partition, writes)
      },
    }))
    await looking.night()
    const left = linesOf(await dumpOf(start.rows), past)
    expect(left.filter((line) => !line.startsWith('["access"'))).toEqual([])
  })

  it('stays when the two work together again', async () => {
    const world = agedWorld()
    const pair = await world.addPair(daysAgo(500))
    const { manager, report } = peopleOf(pair)
    await world.ports.people.keepEdge({ reportOid: report, managerOid: manager, from: daysAgo(3), to: null })
    const before = await dumpOf(world.rows)
    await world.night()
    expect(await dumpOf(world.rows)).toEqual(before)
  })
})

describe('a plan of one’s own', () => {
  it('goes with its journal twelve months after its person left, and stays for everybody else', async () => {
    const world = agedWorld()
    const left = { isEnabled: false, hasLeft: true } as const
    const people = [
      { oid: randomUUID(), leftOn: daysAgo(367) },
      { oid: randomUUID(), leftOn: daysAgo(366) },
      { oid: randomUUID() },
    ]
    for (const { oid, leftOn } of people) {
      const person = aPerson({ oid, displayName: 'Somebody' })
      await world.ports.people.keepPerson(leftOn === undefined ? person : { ...person, ...left, leftOn })
      const pairId = ownPlanOf(oid)
      const at = `${daysAgo(500)}T08:00:00.000Z`
      const plan = aPlan({ people: 'one' })
      await world.plans.keep({ pairId, plan, etag: undefined, what: 'propose', by: oid, at })
      const page = { pairId, planId: plan.id, page: 'week-1' } as const
      await world.desk.keepPage(oid, page, { page: 'week-1', answers: ['Calm'], writtenAt: at })
    }
    const rowsOf = async () => {
      const lines = (await dumpOf(world.rows)).filter((line) => line.startsWith('["private"'))
      return people.map(({ oid }) => lines.filter((line) => line.includes(oid)).length > 0)
    }
    await world.night()
    expect(await rowsOf()).toEqual([false, true, true])
    await world.night(daysAgo(-1))
    expect(await rowsOf()).toEqual([false, false, true])
  })
})

describe('promises', () => {
  it('go twelve months after they were closed, wherever they lie, and open ones never', async () => {
    const world = agedWorld()
    const pairId = await world.addPair(null)
    const { manager } = peopleOf(pairId)
    const { pairs } = world.ports
    const keep = async (text: string, closedAgo: number | undefined) => {
      const at = `${daysAgo((closedAgo ?? 600) + 10)}T08:00:00.000Z`
      const doneAt = `${daysAgo(closedAgo ?? 0)}T08:00:00.000Z`
      const done = { status: 'done', confirmedByOther: true, doneAt } as const
      const line = aCommitment({ text, createdAt: at, ...(closedAgo === undefined ? {} : done) })
      await pairs.keep({ what: 'added', kind: 'commitment', pairId, line, by: manager, at })
    }
    await keep('filed old', 480)
    await keep('filed border', 367)
    await keep('filed young', 366)
    await keep('open', undefined)
    await world.addNotes(pairId, [350, 340, 330, 320])
    await keep('late old', 367)
    await keep('late young', 366)

    const texts = async () => {
      const filed: string[] = []
      for await (const line of pairs.history(pairId)) if (line.kind === 'commitment') filed.push(line.kept.line.text)
      const active = (await pairs.open(pairId))?.commitments.map(({ line }) => line.text) ?? []
      return { filed: filed.toSorted(), active: active.toSorted() }
    }
    expect(await texts()).toEqual({
      filed: ['filed border', 'filed old', 'filed young'],
      active: ['late old', 'late young', 'open'],
    })
    const notesBefore = linesOf(await dumpOf(world.rows), pairId).filter((line) => line.includes('|note|'))
    await world.night()
    expect(await texts()).toEqual({ filed: ['filed young'], active: ['late young', 'open'] })
    const notesAfter = linesOf(await dumpOf(world.rows), pairId).filter((line) => line.includes('|note|'))
    expect(notesAfter).toEqual(notesBefore)
    expect((await pairs.open(pairId))?.filedPromises.map(({ doneAt }) => doneAt?.slice(0, 10))).not.toContain(
      daysAgo(367),
    )
    await world.night(daysAgo(-1))
    expect(await texts()).toEqual({ filed: [], active: ['open'] })
  })
})

describe('days of absence', () => {
  it('go after ninety days from the record and both lists, also when no calendar is read any more', async () => {
    const world = agedWorld()
    const pairId = await world.addPair(daysAgo(200))
    const absences: [string, string][] = [
      [daysAgo(120), daysAgo(100)],
      [daysAgo(95), daysAgo(85)],
      [daysAgo(20), daysAgo(19)],
    ]
    await readTonight(world.ports.outlines, pairId, { rhythm: aRhythm({ absences }) })
    await world.ports.queue.send('overview', [{ pairId }])
    await world.night()
    const left = [
      [daysAgo(90), daysAgo(85)],
      [daysAgo(20), daysAgo(19)],
    ]
    expect((await world.ports.pairs.rhythm(pairId))?.absences).toEqual(left)
    for (const oid of Object.values(peopleOf(pairId)))
      expect((await world.ports.overview.ofPerson(oid))[0]?.rhythm?.absences).toEqual(left)
  })
})

describe('what is nobody’s record', () => {
  it('goes when its own time is over', async () => {
    const { ports, night } = agedWorld()
    const at = (days: number) => `${daysAgo(days)}T08:00:00.000Z`
    const figure = { measure: 'okr_slippage', value: 0.25, source: 'OKR tool', by: 'hannah', version: null } as const
    await ports.importedFigures.keep([
      { ...figure, quarter: '2023-Q3', at: at(1097) },
      { ...figure, quarter: '2023-Q4', at: at(1096) },
    ])
    for (const days of [367, 366]) {
      await ports.deliveries.settle(daysAgo(days), 'mia', 'sent', at(days))
      await ports.runs.start('people', at(days))
      await ports.access.add('a_b', { at: at(days), by: 'mia', what: 'export' })
      await ports.organisationLog.add({ at: at(days), until: null, by: 'hannah', what: 'openHrDesk', about: '' })
    }
    // 397 days before are the 13th of September 2025, in the third quarter.
    for (const quarter of ['2025-Q2', '2025-Q3']) await ports.pulse.count(quarter, 'mia', 5)
    const head = { from: '2023-09-11', to: '2023-10-09', definitionVersion: '1', tables: [] }
    await ports.releases.publish({ block: '2023-09-11', releasedOn: daysAgo(1097), ...head })
    await ports.releases.publish({ block: '2023-10-09', releasedOn: daysAgo(1096), ...head })
    await night()
    expect(await ports.deliveries.state(daysAgo(367), 'mia')).toBeUndefined()
    expect(await ports.deliveries.state(daysAgo(366), 'mia')).toBe('sent')
    expect((await ports.runs.runs('people', 5)).map(({ startedAt }) => startedAt)).toEqual([at(366)])
    expect((await ports.access.entries('a_b')).map((entry) => entry.at)).toEqual([at(366)])
    expect((await ports.organisationLog.page(5)).deeds.map((deed) => deed.at)).toEqual([at(366)])
    expect(await ports.pulse.counts('2025-Q2', 'mia')).toEqual([0, 0, 0, 0, 0])
    expect(await ports.pulse.counts('2025-Q3', 'mia')).toEqual([0, 0, 0, 0, 1])
    expect(await ports.releases.blocks()).toEqual(['2023-10-09'])
    expect(await ports.releases.release('2023-09-11')).toBeUndefined()
    expect((await ports.importedFigures.all()).map(({ quarter }) => quarter)).toEqual(['2023-Q4'])
    expect((await ports.runs.runs('expiry', 1))[0]).toMatchObject({ state: 'ran', planned: 25, failed: 0 })
    const told = await ports.runs.troubles('expiry', `${daysAgo(0)}T05:30:00.000Z`)
    expect(told.map(({ subject, note }) => `${subject}: ${note}`)).toContain('deliveries: 1 rows')
  })
})

const tables = [
  'pairs',
  'private',
  'people',
  'overview',
  'threads',
  'ledger',
  'access',
  'deeds',
  'pulse',
  'releases',
  'runs',
] as const

/** Two pairs that are past, one with old promises and absences. */
async function muchToDo() {
  const world = agedWorld()
  for (const endedOn of [daysAgo(800), daysAgo(366)]) await world.addPair(endedOn)
  const living = await world.addPair(null)
  const done = { status: 'done', doneAt: `${daysAgo(400)}T08:00:00.000Z` } as const
  const line = aCommitment({ createdAt: `${daysAgo(420)}T08:00:00.000Z`, ...done })
  const at = line.createdAt
  await world.ports.pairs.keep({ what: 'added', kind: 'commitment', pairId: living, line, by: line.by, at })
  await readTonight(world.ports.outlines, living, {
    rhythm: aRhythm({ absences: [[daysAgo(120), daysAgo(100)]] }),
  })
  await world.ports.pulse.count('2024-Q1', 'mia', 5)
  return world.rows
}

async function copied(rows: (name: TableName) => Rows): Promise<(name: TableName) => Rows> {
  const copies = new Map<TableName, Rows>()
  for (const name of tables) copies.set(name, await copyOf(rows(name)))
  return (name) => copies.get(name) ?? rows(name)
}

describe('a night that breaks off', () => {
  it('before any one of its writes is finished by the next try, to the same end', async () => {
    const start = await muchToDo()
    const whole = agedWorld(await copied(start))
    await whole.night()
    const wanted = await dumpOf(whole.rows)
    expect(wanted).not.toEqual(await dumpOf(start))
    let kills = 0
    for (let nth = 1; ; nth += 1) {
      const inner = await copied(start)
      let count = 0
      const dying = agedWorld((name) => {
        const write: Rows['write'] = (...given) => {
          if (name !== 'runs') count += 1
          return count === nth && name !== 'runs'
            ? Promise.reject(new Error('the process died'))
            : inner(name).write(...given)
        }
        return { ...inner(name), write }
      })
      await dying.night()
      expect(dying.poison, `write ${nth}`).toEqual([])
      expect(await dumpOf(inner), `write ${nth}`).toEqual(wanted)
      if (count < nth) break
      kills += 1
    }
    expect(kills).toBeGreaterThan(20)
  })

  it('and one that is repeated changes nothing more', async () => {
    const world = agedWorld(await muchToDo())
    await world.night()
    const once = await dumpOf(world.rows)
    await world.night()
    expect(await dumpOf(world.rows)).toEqual(once)
  })
})

describe('the cost', () => {
  it('is two ranges for a pair and no query over a whole table of records, however many there are', async () => {
    const start = agedWorld()
    const pairs = 60
    for (let n = 0; n < pairs; n += 1) await start.addPair(null)
    const asked = { ranges: 0, wide: [] as string[] }
    const watched = agedWorld((name) => ({
      ...start.rows(name),
      range: (...given) => {
        if (name !== 'runs') asked.ranges += 1
        return start.rows(name).range(...given)
      },
      scan: (spans) => {
        const isRecord = ['pairs', 'private', 'people', 'ledger', 'access', 'overview', 'threads'].includes(name)
        if (isRecord && (name === 'pairs' || !spans.partitions?.from || !spans.partitions.to)) asked.wide.push(name)
        return start.rows(name).scan(spans)
      },
    }))
    await watched.night()
    expect(asked.wide).toEqual([])
    expect(asked.ranges).toBeLessThanOrEqual(2 * pairs + 10)
  })
})

it('does the same on the table service', async () => {
  const storage = await startStorage()
  try {
    const world = agedWorld((name) => tableRows(storage.open(name)))
    const past = await world.addPair(daysAgo(366))
    await world.addPair(null)
    const before = await dumpOf(world.rows)
    await world.night()
    const gone = linesOf(before, past).filter((line) => !line.startsWith('["access"'))
    expect(gone.length).toBeGreaterThan(20)
    expect(await dumpOf(world.rows)).toEqual(without(before, gone))
  } finally {
    await storage.close()
  }
})

it('the page about privacy says the same', () => {
  const page =
    readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'privacy.md'), 'utf8').split('## How it is kept')[1] ??
    ''
  const kept = (what: string) =>
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${what}`))
      ?.split('|')[2]
      ?.trim()
  const inDays = (what: string) => Number(/\d+/.exec(kept(what) ?? '')?.[0])
  expect(inDays('Days of absence')).toBe(keptDays.absences)
  expect(inDays('Planned and held 1:1s')).toBe(keptDays.ledger)
  expect(kept('Details of evidence')).toContain('30 days')
  expect(kept('Shared notes')).toContain('12 months after the working relation ends')
  expect(kept('Private notes')).toContain('12 months after the working relation ends')
  expect(kept('Promises')).toBe('12 months after they were closed')
  expect(kept('Answers to')).toContain('13 months')
  expect(kept('Releases')).toBe('36 months')
  expect(kept('Record of one')).toBe('12 months')
  expect(kept('The organisation’s log')).toBe('12 months')
  expect([keptDays.record, keptDays.promises, keptDays.access, keptDays.organisationLog]).toEqual([366, 366, 366, 366])
  expect([keptDays.pulse, keptDays.releases]).toEqual([31 + 366, 365 + 365 + 366])
})
