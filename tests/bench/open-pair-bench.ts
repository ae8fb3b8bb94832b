import { openPair } from '../../api/handlers/pair/open-pair.ts'
import { readHistory } from '../../api/handlers/sessions/read-history.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { pairTable } from '../../api/tables/record/pair-table.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { privateTable } from '../../api/tables/record/private-table.ts'
import { activeRows, revisionKey } from '../../api/tables/rows/row-keys.ts'
import { mostWrites, type Row, type Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { startStorageProcess, type TestStorage } from '../start-storage.ts'
import { livePast, lastSession, type PairWorld } from './pair-past.ts'
import { against, type Measured } from './ratios.ts'

const weeksOfFiveYears = 260
const roundsPerRun = 12
const now = `${lastSession}T09:00:00.000Z`

/**
 * What opening a pair costs on real tables: with five years of weekly 1:1s beside four weeks of them, beside one plain
 * query of the pair's rows, and beside all it has to read. Both pairs lie in the same tables, as they would. The emulator
 * answers from a process of its own, one request after another; the service answers them at the same time.
 */
export async function benchPair(runs: number, progress: (line: string) => void): Promise<Measured[]> {
  progress('writing five years of weekly 1:1s')
  const [long, short] = [await livePast(weeksOfFiveYears), await livePast(4)]
  const storage = await startStorageProcess()
  try {
    for (const world of [long, short]) await settleIn(world, storage)
    const rows = tableRows(storage.open('pairs'))
    const revision = (await long.ports.pairs.revision(long.pairId)) ?? ''
    const openings = await byTurns(runs * roundsPerRun, progress, {
      long: () => open(long),
      short: () => open(short),
      raw: () => count(rows, long.pairId),
      same: () => sameReads(storage, long),
    })
    // Apart from the rest, and often: the storage is busy for a while with what it sent before, which is no cost of these.
    const questions = await byTurns(runs * roundsPerRun * 4, progress, {
      poll: () => askAgain(long, revision),
      point: () => rows.read(long.pairId, revisionKey),
    })
    const searches = await byTurns(runs, progress, { find: () => find(long) })
    return figures({ ...openings, ...questions, ...searches }, await keptOf(rows, long))
  } finally {
    await storage.close()
  }
}

/**
 * How long each of some works takes, in ms, `rounds` times one after the other and back. The first round warms up keys and
 * connections and is not counted.
 */
async function byTurns<Name extends string>(
  rounds: number,
  progress: (line: string) => void,
  works: Record<Name, () => Promise<unknown>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(works) as Name[]
  const timed = {} as Record<Name, number[]>
  for (const name of names) timed[name] = []
  for (let round = 0; round <= rounds; round += 1) {
    if (round % 20 === 0) progress(`${names.join(', ')}: round ${round} of ${rounds}`)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const took = await timeOf(works[name])
      if (round > 0) timed[name].push(took)
    }
  }
  return timed
}

type Timed = Record<'long' | 'short' | 'raw' | 'same' | 'poll' | 'point' | 'find', readonly number[]>

function figures(timed: Timed, kept: number): Measured[] {
  const of = (name: keyof Timed) => undisturbed(timed[name])
  const ms = (value: number) => `${value.toFixed(1)} ms`
  const over = (what: string, [one, other]: [keyof Timed, keyof Timed], budget: number, also = '') =>
    against(what, of(one) / of(other), 'x', budget, `${ms(of(one))} over ${ms(of(other))}${also}`, 0.1)
  return [
    over('pair: open with 5 years of history over 4 weeks', ['long', 'short'], 1.3, `, ${kept} rows kept`),
    over('pair: open over one plain query of the same rows', ['long', 'raw'], 1.25),
    over('pair: open over its three reads, bare and at once', ['long', 'same'], 1.25),
    over('pair: a question with nothing new over a point read', ['poll', 'point'], 1.2),
    against('pair: find words in 5 years of weekly notes', of('find'), 'ms', 1_000, 'every row opened and looked at'),
  ]
}

/** The lower quarter: times of a few milliseconds are doubled by whatever else the machine does. */
function undisturbed(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 2] ?? Number.NaN
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function open(world: PairWorld): Promise<void> {
  const { pairId, report } = world
  const answer = await openPair(world.ports)(world.by<'openPair'>(report, { pairId }, { now }))
  if (answer.kind !== 'done') throw new Error(answer.kind)
}

async function askAgain(world: PairWorld, since: string): Promise<void> {
  const answer = await openPair(world.ports)(
    world.by<'openPair'>(world.report, { pairId: world.pairId, since }, { now }),
  )
  if (answer.kind !== 'done' || answer.output.kind !== 'unchanged') throw new Error('something is new')
}

async function find(world: PairWorld): Promise<void> {
  const asked = { pairId: world.pairId, find: 'nobody wrote this', place: 'own-page' } as const
  const answer = await readHistory(world.ports)(world.by(world.report, asked, { now }))
  if (answer.kind !== 'done' || answer.output.sessions.length > 0) throw new Error('found what nobody wrote')
}

async function count(rows: Rows, partition: string): Promise<void> {
  for await (const row of rows.range(partition, activeRows)) if (row.key === '') throw new Error('a row without a key')
}

/** What an opening reads of three tables, looked at by nobody: each lies where only it may, so none can be spared. */
async function sameReads(storage: TestStorage, world: PairWorld): Promise<void> {
  const { pairId, report } = world
  await Promise.all([
    count(tableRows(storage.open('pairs')), pairId),
    count(tableRows(storage.open('private')), `${report}_${pairId}`),
    tableRows(storage.open('people')).read(report, 'settings'),
  ])
}

async function keptOf(rows: Rows, { pairId }: PairWorld): Promise<number> {
  let kept = 0
  for await (const row of rows.range(pairId)) kept += Number(row.partition === pairId)
  return kept
}

/** Moves what was lived in memory to the storage, and the world's stores with it. */
async function settleIn(world: PairWorld, storage: TestStorage): Promise<void> {
  for (const name of ['pairs', 'private', 'people'] as const) {
    await copy(world.rows[name], tableRows(storage.open(name satisfies TableName)))
  }
  const keys = cachedKeys(world.wrapper)
  Object.assign(world.ports, {
    pairs: pairTable(tableRows(storage.open('pairs')), keys),
    privates: privateTable(tableRows(storage.open('private')), keys),
    people: peopleTable(tableRows(storage.open('people'))),
  })
}

async function copy(from: Rows, to: Rows): Promise<void> {
  const byPartition = new Map<string, Row[]>()
  for await (const row of from.scan({}))
    byPartition.set(row.partition, [...(byPartition.get(row.partition) ?? []), row])
  for (const [partition, rows] of byPartition) {
    for (let start = 0; start < rows.length; start += mostWrites) {
      const part = rows.slice(start, start + mostWrites)
      await to.change(
        partition,
        part.map(({ key, values }) => ({ kind: 'put', key, values })),
      )
    }
  }
}
