import { createHash } from 'node:crypto'
import type { RunView } from '#contract/read-runs'
import { partStates } from '../../ports/run-store.ts'
import type { Row } from '../storage/rows.ts'
import { maybe, number, oneOf, recordOf, text, yes } from '../shapes/guard.ts'
import { json, rowKind } from '../shapes/row-kind.ts'

/** `planned` once the run knows its parts. */
export const runRow = rowKind('run', { startedAt: text, planned: maybe(number) })

/** One of the counters of a run; as earlier versions wrote it, without reasons and what had nothing to do. */
export const shardRow = rowKind('counter', {
  done: number,
  nothing: maybe(number),
  failed: number,
  at: text,
  reasons: json(maybe(recordOf(number))),
})

/** How one part ended. */
export const partRow = rowKind('part', {
  state: oneOf(partStates),
  note: maybe(text),
  reason: maybe(text),
  at: text,
})

/** A failure that nothing has made good yet, with its note, or a person out of reach. */
export const failureRow = rowKind('failure', { startedAt: text, note: maybe(text), isOutOfReach: maybe(yes) })

/** When a run was last asked for. */
export const askedRow = rowKind('asked', { at: text })

/** Which of the sixteen counters a part belongs to. */
export function shardOf(subject: string): string {
  return createHash('sha256').update(subject).digest('hex').slice(0, 1)
}

/**
 * A run as it is shown: finished when every planned part ended, broken when some failed and none of those that had
 * something to do succeeded. One that failed
 * before it knew its parts has ended as well: nobody will plan it any more.
 */
export function toRunView(job: string, run: Row, shards: readonly Row[]): RunView {
  const { startedAt, planned } = runRow(run)
  const counted = shards.map((shard) => shardRow(shard))
  const sum = (name: 'done' | 'nothing' | 'failed') => counted.reduce((total, one) => total + (one[name] ?? 0), 0)
  const done = sum('done')
  const nothing = sum('nothing')
  const failed = sum('failed')
  const isFinished = planned === undefined ? failed > 0 : done + failed >= planned
  const ends = counted.map(({ at }) => at).toSorted()
  const lastAt = ends.at(-1) ?? startedAt
  const finishedAt = isFinished ? lastAt : null
  return {
    job,
    startedAt,
    finishedAt,
    lastAt,
    planned: planned ?? 0,
    done,
    nothing,
    failed,
    reasons: allReasons(counted),
    state: stateOf({ isFinished, worked: done - nothing, failed }),
  }
}

function stateOf({
  isFinished,
  worked,
  failed,
}: {
  isFinished: boolean
  worked: number
  failed: number
}): RunView['state'] {
  if (!isFinished) return 'running'
  if (failed === 0) return 'ran'
  return worked === 0 ? 'broken' : 'partly-failed'
}

function allReasons(shards: readonly { reasons?: Record<string, number> }[]): Record<string, number> {
  const all: Record<string, number> = {}
  for (const { reasons = {} } of shards)
    for (const [reason, count] of Object.entries(reasons)) if (count > 0) all[reason] = (all[reason] ?? 0) + count
  return all
}
