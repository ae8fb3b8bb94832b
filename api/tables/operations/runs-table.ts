import type { RunView } from '#contract/read-runs'
import type { JobName, PartEnd, PartState, RunStore } from '../../ports/run-store.ts'
import { collect } from '../storage/collect.ts'
import { removeRows } from '../storage/remove-rows.ts'
import { askedRow, failureRow, partRow, runRow, shardOf, shardRow, toRunView } from './run-rows.ts'
import type { Row, Rows, Values, Write } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'

/**
 * A job's partition holds `r|{run}` per run, `s|{run}|{0-f}` its counters, `p|{run}|{subject}` per finished part,
 * `f|{subject}` per failure that nothing has made good yet or person out of reach, and `q|asked` for when a run was last asked for.
 * Counters are spread over sixteen rows so that messages that end at the same moment seldom meet. A failure or
 * the end of a part that does not fit is left out of the lists and told to `rows`; other rows that do not fit are a `RowError`.
 */
export function runsTable(rows: Rows): RunStore {
  return { ...runs(rows), ...parts(rows), ...requests(rows), expire: (before) => expire(rows, before) }
}

/** When a job ran, what it planned, and how far it came; newest first. */
function runs(rows: Rows): Pick<RunStore, 'start' | 'plan' | 'runs' | 'worked' | 'firstStart' | 'lastPlanned'> {
  async function viewOf(job: JobName, run: Row): Promise<RunView> {
    return toRunView(job, run, await collect(rows.range(job, under(`s|${run.key.slice(2)}`))))
  }
  const newest = (job: JobName, limit: number) => first(rows.range(job, under('r')), limit)

  return {
    start: async (job, startedAt) => {
      await rows.write(job, [{ kind: 'create', key: `r|${runKey(startedAt)}`, values: { startedAt } }])
    },
    plan: async (job, startedAt, planned) => {
      await rows.write(job, [{ kind: 'put', key: `r|${runKey(startedAt)}`, values: { startedAt, planned } }])
    },
    runs: async (job, limit) => Promise.all((await newest(job, limit)).map((run) => viewOf(job, run))),
    worked: async (job, limit) => {
      const found = (await newest(job, farBack)).filter((run) => (runRow(run).planned ?? 0) > 0)
      return Promise.all(found.slice(0, limit).map((run) => viewOf(job, run)))
    },
    firstStart: async (job) => {
      const oldest = (await newest(job, farBack)).at(-1)
      return oldest && runRow(oldest).startedAt
    },
    lastPlanned: async (job) => {
      for await (const row of rows.range(job, under('r'))) {
        const { startedAt, planned } = runRow(row)
        if (planned !== undefined) return startedAt
      }
      return undefined
    },
  }
}

/** What became of each part of a run, and which failures are still open. */
function parts(rows: Rows): Pick<RunStore, 'finish' | 'makeGood' | 'troubles' | 'openFailures' | 'outOfReach'> {
  const failures = async (job: JobName) =>
    fitting(rows, await collect(rows.range(job, under('f'))), (row) => ({
      subject: row.key.slice(2),
      ...failureRow(row),
    }))

  return {
    finish: (job, startedAt, part) => finish(rows, job, startedAt, part),
    makeGood: async (job, subject, at) => {
      const row = await rows.read(job, `f|${subject}`)
      const failure = row && failureRow(row)
      if (failure && !failure.isOutOfReach) await finish(rows, job, failure.startedAt, { subject, state: 'done', at })
    },
    troubles: async (job, startedAt) => {
      const found = await collect(rows.range(job, under(`p|${runKey(startedAt)}`)))
      const ended = fitting(rows, found, (row) => ({ subject: row.key.split('|').slice(2).join('|'), ...partRow(row) }))
      return ended.flatMap(({ subject, state, note }) => (note === undefined ? [] : [{ subject, state, note }]))
    },
    openFailures: async (job) =>
      (await failures(job)).flatMap(({ isOutOfReach, note = '', ...about }) =>
        isOutOfReach ? [] : [{ ...about, note }],
      ),
    outOfReach: async (job) =>
      (await failures(job)).flatMap(({ isOutOfReach, subject, startedAt }) =>
        isOutOfReach ? [{ subject, startedAt }] : [],
      ),
  }
}

/** When somebody last asked for a run, so that two who ask at once get one. */
function requests(rows: Rows): Pick<RunStore, 'ask' | 'unask' | 'askedAt'> {
  return {
    ask: async (job, at, notAfter) => {
      const row = await rows.read(job, askedKey)
      if (row && askedRow(row).at > notAfter) return false
      return (await rows.write(job, [writeOver(row, askedKey, { at })])) === 'written'
    },
    unask: async (job, at) => {
      const row = await rows.read(job, askedKey)
      if (row?.values['at'] === at) await rows.write(job, [{ kind: 'remove', key: askedKey }])
    },
    askedAt: async (job) => {
      const row = await rows.read(job, askedKey)
      return row && askedRow(row).at
    },
  }
}

async function finish(rows: Rows, job: JobName, startedAt: string, part: PartEnd): Promise<void> {
  const { subject, state, note, reason, at, hadNothing = false, isGivenUp = false } = part
  const partKey = `p|${runKey(startedAt)}|${subject}`
  const shardKey = `s|${runKey(startedAt)}|${shardOf(subject)}`
  const failureKey = `f|${subject}`
  // Hardly a part ends twice: whether it did is asked only when it turns out that its row is there.
  for (let isFirst = true; ; isFirst = false) {
    const [shard, failure, known] = await Promise.all([
      rows.read(job, shardKey),
      rows.read(job, failureKey),
      isFirst ? undefined : rows.read(job, partKey),
    ])
    const before = known && partRow(known)
    // A failure that fails again may have another reason by now.
    if (before?.state === 'done' || (before?.state === state && (isGivenUp || before.note === note))) return
    const writes = [
      writeOver(known, partKey, { state, note, reason, at }),
      writeOver(shard, shardKey, countPart(shard, before, { state, reason, hadNothing, at })),
      ...followFailure(failure, failureKey, { ...part, startedAt }),
    ]
    if ((await rows.write(job, writes)) === 'written') return
  }
}

async function expire(rows: Rows, before: string): Promise<number> {
  let removed = 0
  for (const prefix of ['p', 'r', 's']) {
    const keys = { from: `${prefix}|${runKey(before)}}`, to: `${prefix}}` }
    removed += await removeRows(rows, rows.scan({ keys }))
  }
  return removed + (await removeRows(rows, failuresBefore(rows, before)))
}

async function* failuresBefore(rows: Rows, before: string): AsyncIterable<Row> {
  for await (const row of rows.scan({ keys: under('f') })) if (failureRow(row).startedAt < before) yield row
}

/** The keys that begin with a prefix and a bar. */
function under(prefix: string): { from: string; to: string } {
  return { from: `${prefix}|`, to: `${prefix}}` }
}

/**
 * A failure is noted until the same subject succeeds, in the same run or a later one; late news of old runs change
 * nothing.
 */
function followFailure(
  known: Row | undefined,
  key: string,
  { state, note = '', isOutOfReach: isNoWay, startedAt }: PartEnd & { startedAt: string },
): Write[] {
  if (known && failureRow(known).startedAt > startedAt) return []
  if (state === 'failed') return [writeOver(known, key, { startedAt, note })]
  if (isNoWay) return [writeOver(known, key, { startedAt, isOutOfReach: true })]
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

/** `known` is how the part ended before, if it did: it is not counted twice. */
function countPart(
  shard: Row | undefined,
  known: { state: PartState; reason?: string } | undefined,
  {
    state,
    reason,
    hadNothing,
    at,
  }: Required<Pick<PartEnd, 'state' | 'hadNothing' | 'at'>> & { reason: string | undefined },
): Values {
  const before: Partial<ReturnType<typeof shardRow>> = shard ? shardRow(shard) : {}
  const done = (before.done ?? 0) + Number(state === 'done')
  const failed = (before.failed ?? 0) + Number(state === 'failed') - Number(known?.state === 'failed')
  const nothing = (before.nothing ?? 0) + Number(state === 'done' && hadNothing)
  const reasons = { ...before.reasons }
  const formerly = known?.reason
  if (formerly !== undefined) reasons[formerly] = (reasons[formerly] ?? 1) - 1
  if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1
  return { done, nothing, failed, at, reasons: JSON.stringify(reasons) }
}
