import { openPair } from '../../api/handlers/pair/open-pair.ts'
import { readHistory } from '../../api/handlers/sessions/read-history.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { pairTable } from '../../api/tables/record/pair-table.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { privateTable } from '../../api/tables/record/private-table.ts'
import { activeRows } from '../../api/tables/rows/row-keys.ts'
import { mostWrites, type Row, type Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { startStorage, type TestStorage } from '../start-storage.ts'
import { livePast, lastSession, type PairWorld } from './pair-past.ts'
import { against, type Measured } from './ratios.ts'

const weeksOfFiveYears = 260
const roundsPerRun = 12
const now = `${lastSession}T09:00:00.000Z`

/**
 * What opening a pair costs on real tables: with five years of weekly 1:1s beside four weeks of them, and beside one
 * plain query of the same rows. Both pairs lie in the same tables, as they would; the emulator looks at every row of a
 * table for each query, the service does not.
 */
export async function benchPair(runs: number, progress: (line: string) => void): Promise<Measured[]> {
  progress('writing five years of weekly 1:1s')
  const [long, short] = [await livePast(weeksOfFiveYears), await livePast(4)]
  const storage = await startStorage()
  try {
    for (const world of [long, short]) await settleIn(world, storage)
    const rows = tableRows(storage.open('pairs'))
    const timed = { long: [] as number[], short: [] as number[], raw: [] as number[], find: [] as number[] }
    const works = {
      long: () => open(long),
      short: () => open(short),
      raw: () => count(rows, long),
      find: () => find(long),
    }
    // The first round warms up keys and connections and is not counted. Each round goes the other way round.
    for (let run = 0; run <= runs * roundsPerRun; run += 1) {
      if (run % 20 === 0) progress(`opening each pair, round ${run} of ${runs * roundsPerRun}`)
      const names = ['long', 'short', 'raw', 'find'] as const
      for (const name of run % 2 === 0 ? names : names.toReversed()) {
        const took = await timeOf(works[name])
        if (run > 0) timed[name].push(took)
      }
    }
    return figures({ ...timed, kept: await keptOf(rows, long) })
  } finally {
    await storage.close()
  }
}

type Timed = Record<'long' | 'short' | 'raw' | 'find', number[]> & { kept: number }

function figures({ long, short, raw, find: found, kept }: Timed): Measured[] {
  const [fiveYears, fourWeeks, query] = [undisturbed(long), undisturbed(short), undisturbed(raw)]
  const ms = (value: number) => `${value.toFixed(1)} ms`
  return [
    against(
      'pair: open with 5 years of history over 4 weeks',
      fiveYears / fourWeeks,
      'x',
      1.3,
      `${ms(fiveYears)} over ${ms(fourWeeks)}, ${kept} rows kept`,
      0.1,
    ),
    against(
      'pair: open over one plain query of the same rows',
      fiveYears / query,
      'x',
      3,
      `${ms(fiveYears)} over ${ms(query)}`,
      0.1,
    ),
    against(
      'pair: find words in 5 years of weekly notes',
      undisturbed(found),
      'ms',
      1_000,
      'every row opened and looked at',
    ),
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

async function find(world: PairWorld): Promise<void> {
  const asked = { pairId: world.pairId, find: 'nobody wrote this', place: 'own-page' } as const
  const answer = await readHistory(world.ports)(world.by(world.report, asked, { now }))
  if (answer.kind !== 'done' || answer.output.sessions.length > 0) throw new Error('found what nobody wrote')
}

async function count(rows: Rows, { pairId }: PairWorld): Promise<void> {
  for await (const row of rows.range(pairId, activeRows)) if (row.key === '') throw new Error('a row without a key')
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
