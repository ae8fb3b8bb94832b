import type { RunView } from '#contract/read-runs'
import type { JobName, OpenFailure, PartState, RunStore } from '../ports/run-store.ts'
import { removeRows } from './remove-rows.ts'
import { shardOf, toRunView } from './run-rows.ts'
import type { Row, Rows, Values, Write } from './rows.ts'

/**
 * A job's partition holds `r|{run}` per run, `s|{run}|{0-f}` its counters, `p|{run}|{subject}` per finished part,
 * `f|{subject}` per failure that nothing has made good yet, and `q|asked` for when a run was last asked for.
 * Counters are spread over sixteen rows so that messages that end at the same moment seldom meet.
 */
export function runsTable(rows: Rows): RunStore {
  async function all(job: string, prefix: string): Promise<Row[]> {
    const found: Row[] = []
    for await (const row of rows.range(job, { from: `${prefix}|`, to: `${prefix}}` })) found.push(row)
    return found
  }

  function newestRuns(job: JobName, limit: number): Promise<Row[]> {
    return first(rows.range(job, { from: 'r|', to: 'r}' }), limit)
  }

  async function viewOf(job: JobName, run: Row): Promise<RunView> {
    return toRunView(job, run, await all(job, `s|${run.key.slice(2)}`))
  }

  async function* failuresBefore(before: string): AsyncIterable<Row> {
    for await (const row of rows.scan({ keys: { from: 'f|', to: 'f}' } })) {
      if (String(row.values['startedAt']) < before) yield row
    }
  }

  async function finish(
    job: JobName,
    startedAt: string,
    { subject, state, note, hadNothing = false, isGivenUp = false, at }: Parameters<RunStore['finish']>[2],
  ): Promise<void> {
    const partKey = `p|${runKey(startedAt)}|${subject}`
    const shardKey = `s|${runKey(startedAt)}|${shardOf(subject)}`
    const failureKey = `f|${subject}`
    for (;;) {
      const [part, shard, failure] = await Promise.all(
        [partKey, shardKey, failureKey].map((key) => rows.read(job, key)),
      )
      const before = part?.values['state'] as PartState | undefined
      // A failure that fails again may have another reason by now.
      if (before === 'done' || (before === state && (isGivenUp || part?.values['note'] === note))) return
      const writes = [
        writeOver(part, partKey, { state, note, at }),
        writeOver(shard, shardKey, countPart(shard, { before, state, hadNothing, at })),
        ...followFailure(failure, failureKey, { state, startedAt, note: note ?? '' }),
      ]
      if ((await rows.write(job, writes)) === 'written') return
    }
  }

  return {
    start: async (job, startedAt) => {
      await rows.write(job, [{ kind: 'create', key: `r|${runKey(startedAt)}`, values: { startedAt } }])
    },
    plan: async (job, startedAt, planned) => {
      await rows.write(job, [{ kind: 'put', key: `r|${runKey(startedAt)}`, values: { startedAt, planned } }])
    },

    finish,
    makeGood: async (job, subject, at) => {
      const failure = await rows.read(job, `f|${subject}`)
      if (failure) await finish(job, String(failure.values['startedAt']), { subject, state: 'done', at })
    },

    runs: async (job, limit) => Promise.all((await newestRuns(job, limit)).map((run) => viewOf(job, run))),
    lastWork: async (job) => {
      const run = (await newestRuns(job, farBack)).find(({ values }) => Number(values['planned'] ?? 0) > 0)
      return run && viewOf(job, run)
    },
    firstStart: async (job) => {
      const oldest = (await newestRuns(job, farBack)).at(-1)
      return oldest && String(oldest.values['startedAt'])
    },
    ask: async (job, at, notAfter) => {
      const row = await rows.read(job, askedKey)
      if (row && String(row.values['at']) > notAfter) return false
      return (await rows.write(job, [writeOver(row, askedKey, { at })])) === 'written'
    },
    unask: async (job, at) => {
      const row = await rows.read(job, askedKey)
      if (row?.values['at'] === at) await rows.write(job, [{ kind: 'remove', key: askedKey }])
    },
    askedAt: async (job) => {
      const row = await rows.read(job, askedKey)
      return row && String(row.values['at'])
    },
    lastPlanned: async (job) => {
      for await (const { values } of rows.range(job, { from: 'r|', to: 'r}' })) {
        if (values['planned'] !== undefined) return String(values['startedAt'])
      }
      return undefined
    },

    troubles: async (job, startedAt) => {
      const parts = await all(job, `p|${runKey(startedAt)}`)
      return parts
        .filter(({ values }) => values['note'] !== undefined)
        .map(({ key, values }) => ({
          subject: key.split('|').slice(2).join('|'),
          state: values['state'] as PartState,
          note: String(values['note']),
        }))
    },

    openFailures: async (job) =>
      (await all(job, 'f')).map(({ key, values }) => ({
        subject: key.slice(2),
        startedAt: String(values['startedAt']),
        note: String(values['note']),
      })),

    expire: async (before) => {
      let removed = 0
      for (const prefix of ['p', 'r', 's']) {
        const keys = { from: `${prefix}|${runKey(before)}}`, to: `${prefix}}` }
        removed += await removeRows(rows, rows.scan({ keys }))
      }
      return removed + (await removeRows(rows, failuresBefore(before)))
    },
  }
}

/**
 * A failure is noted until the same subject succeeds, in the same run or a later one; late news of old runs change
 * nothing.
 */
function followFailure(
  known: Row | undefined,
  key: string,
  { state, ...failure }: Omit<OpenFailure, 'subject'> & { state: PartState },
): Write[] {
  if (known && String(known.values['startedAt']) > failure.startedAt) return []
  if (state === 'failed') return [writeOver(known, key, failure)]
  return known ? [{ kind: 'remove', key }] : []
}

const askedKey = 'q|asked'
/** Ten days of a job that starts every quarter of an hour. */
const farBack = 1_000

const farthest = 9_999_999_999_999

/** An instant as a key, turned around so that the newest run comes first. */
function runKey(startedAt: string): string {
  return String(farthest - Date.parse(startedAt)).padStart(13, '0')
}

async function first(rows: AsyncIterable<Row>, limit: number): Promise<Row[]> {
  const found: Row[] = []
  for await (const row of rows) if (found.push(row) >= limit) break
  return found
}

function writeOver(row: Row | undefined, key: string, values: Values): Write {
  return row ? { kind: 'replace', key, values, etag: row.etag } : { kind: 'create', key, values }
}

function countPart(
  shard: Row | undefined,
  part: { before: PartState | undefined; state: PartState; hadNothing: boolean; at: string },
) {
  const { before, state, hadNothing, at } = part
  const done = Number(shard?.values['done'] ?? 0) + Number(state === 'done')
  const failed = Number(shard?.values['failed'] ?? 0) + Number(state === 'failed') - Number(before === 'failed')
  const nothing = Number(shard?.values['nothing'] ?? 0) + Number(state === 'done' && hadNothing)
  return { done, nothing, failed, at }
}
