import { createHash } from 'node:crypto'
import type { RunView } from '#contract/read-runs'
import type { Row } from './rows.ts'

/** Which of the sixteen counters a part belongs to. */
export function shardOf(subject: string): string {
  return createHash('sha256').update(subject).digest('hex').slice(0, 1)
}

/**
 * A run as it is shown: finished when every planned part ended, broken when none of them succeeded. One that failed
 * before it knew its parts has ended as well: nobody will plan it any more.
 */
export function toRunView(job: string, run: Row, shards: readonly Row[]): RunView {
  const startedAt = String(run.values['startedAt'])
  const planned = run.values['planned'] === undefined ? undefined : Number(run.values['planned'])
  const done = sum(shards, 'done')
  const failed = sum(shards, 'failed')
  const isFinished = planned === undefined ? failed > 0 : done + failed >= planned
  const lastAt =
    shards
      .map(({ values }) => String(values['at']))
      .toSorted()
      .at(-1) ?? startedAt
  const finishedAt = isFinished ? lastAt : null
  return {
    job,
    startedAt,
    finishedAt,
    lastAt,
    planned: planned ?? 0,
    done,
    nothing: sum(shards, 'nothing'),
    failed,
    reasons: allReasons(shards),
    state: stateOf({ isFinished, done, failed }),
  }
}

function stateOf({
  isFinished,
  done,
  failed,
}: {
  isFinished: boolean
  done: number
  failed: number
}): RunView['state'] {
  if (!isFinished) return 'running'
  if (failed === 0) return 'ran'
  return done === 0 ? 'broken' : 'partly-failed'
}

/** How many parts of one counter ended for which reason. */
export function reasonsOf({ values }: Row): Record<string, number> {
  return JSON.parse(String(values['reasons'] ?? '{}')) as Record<string, number>
}

function allReasons(shards: readonly Row[]): Record<string, number> {
  const all: Record<string, number> = {}
  for (const shard of shards)
    for (const [reason, count] of Object.entries(reasonsOf(shard)))
      if (count > 0) all[reason] = (all[reason] ?? 0) + count
  return all
}

function sum(shards: readonly Row[], name: string): number {
  return shards.reduce((total, { values }) => total + Number(values[name] ?? 0), 0)
}
