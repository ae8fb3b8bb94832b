import type { RunView } from '#contract/read-runs'
import type { JobName, PartEnd, PartState, RunStore } from '../ports/run-store.ts'
import { collect } from './collect.ts'
import { removeRows } from './remove-rows.ts'
import { reasonsOf, shardOf, toRunView } from './run-rows.ts'
import type { Row, Rows, Values, Write } from './rows.ts'

/**
 * A job's partition holds `r|{run}` per run, `s|{run}|{0-f}` its counters, `p|{run}|{subject}` per finished part,
 * `f|{subject}` per failure that nothing has made good yet or person out of reach, and `q|asked` for when a run was last asked for.
 * Counters are spread over sixteen rows so that messages that end at the same moment seldom meet.
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
      const found = (await newest(job, farBack)).filter(({ values }) => Number(values['planned'] ?? 0) > 0)
      return Promise.all(found.slice(0, limit).map((run) => viewOf(job, run)))
    },
    firstStart: async (job) => {
      const oldest = (await newest(job, farBack)).at(-1)
      return oldest && String(oldest.values['startedAt'])
    },
    lastPlanned: async (job) => {
      for await (const { values } of rows.range(job, under('r')))
        if (values['planned'] !== undefined) return String(values['startedAt'])
      return undefined
    },
  }
}

/** What became of each part of a run, and which failures are still open. */
function parts(rows: Rows): Pick<RunStore, 'finish' | 'makeGood' | 'troubles' | 'openFailures' | 'outOfReach'> {
  return {
    finish: (job, startedAt, part) => finish(rows, job, startedAt, part),
    makeGood: async (job, subject, at) => {
      const failure = await rows.read(job, `f|${subject}`)
      if (failure && !isOutOfReach(failure))
        await finish(rows, job, String(failure.values['startedAt']), { subject, state: 'done', at })
    },
    troubles: async (job, startedAt) => {
      const found = await collect(rows.range(job, under(`p|${runKey(startedAt)}`)))
      return found
        .filter(({ values }) => values['note'] !== undefined)
        .map(({ key, values }) => ({
          subject: key.split('|').slice(2).join('|'),
          state: values['state'] as PartState,
          note: String(values['note']),
        }))
    },
    openFailures: async (job) =>
      (await collect(rows.range(job, under('f'))))
        .filter((row) => !isOutOfReach(row))
        .map((row) => ({ ...aboutWhom(row), note: String(row.values['note']) })),
    outOfReach: async (job) => (await collect(rows.range(job, under('f')))).filter(isOutOfReach).map(aboutWhom),
  }
}

/** When somebody last asked for a run, so that two who ask at once get one. */
function requests(rows: Rows): Pick<RunStore, 'ask' | 'unask' | 'askedAt'> {
  return {
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
  }
}

async function finish(rows: Rows, job: JobName, startedAt: string, part: PartEnd): Promise<void> {
  const { subject, state, note, reason, at, hadNothing = false, isGivenUp = false } = part
  const partKey = `p|${runKey(startedAt)}|${subject}`
  const shardKey = `s|${runKey(startedAt)}|${shardOf(subject)}`
  const failureKey = `f|${subject}`
  for (;;) {
    const [known, shard, failure] = await Promise.all([partKey, shardKey, failureKey].map((key) => rows.read(job, key)))
    const before = known?.values['state'] as PartState | undefined
    // A failure that fails again may have another reason by now.
    if (before === 'done' || (before === state && (isGivenUp || known?.values['note'] === note))) return
    const writes = [
      writeOver(known, partKey, { state, note, reason, at }),
      writeOver(shard, shardKey, countPart(shard, known, { state, reason, hadNothing, at })),
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
  for await (const row of rows.scan({ keys: under('f') })) if (String(row.values['startedAt']) < before) yield row
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
  if (known && String(known.values['startedAt']) > startedAt) return []
  if (state === 'failed') return [writeOver(known, key, { startedAt, note })]
  if (isNoWay) return [writeOver(known, key, { startedAt, isOutOfReach: true })]
  return known ? [{ kind: 'remove', key }] : []
}

function isOutOfReach({ values }: Row): boolean {
  return values['isOutOfReach'] === true
}

function aboutWhom({ key, values }: Row): { subject: string; startedAt: string } {
  return { subject: key.slice(2), startedAt: String(values['startedAt']) }
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
  known: Row | undefined,
  {
    state,
    reason,
    hadNothing,
    at,
  }: Required<Pick<PartEnd, 'state' | 'hadNothing' | 'at'>> & { reason: string | undefined },
): Values {
  const hadFailed = known?.values['state'] === 'failed'
  const done = Number(shard?.values['done'] ?? 0) + Number(state === 'done')
  const failed = Number(shard?.values['failed'] ?? 0) + Number(state === 'failed') - Number(hadFailed)
  const nothing = Number(shard?.values['nothing'] ?? 0) + Number(state === 'done' && hadNothing)
  const reasons = shard ? reasonsOf(shard) : {}
  const formerly = known?.values['reason']
  if (formerly !== undefined) reasons[String(formerly)] = (reasons[String(formerly)] ?? 1) - 1
  if (reason !== undefined) reasons[reason] = (reasons[reason] ?? 0) + 1
  return { done, nothing, failed, at, reasons: JSON.stringify(reasons) }
}
