import type { PairId } from '#domain/pair'
import type { PromiseFacts } from '#domain/commitments/promise-facts'
import { readActiveRows, type ActiveRows } from '../rows/active-rows.ts'
import { fromPromiseRow } from '../rows/commitment-row.ts'
import { filedPromisesRow, toFiledPromises } from '../rows/filed-promises-row.ts'
import { newRevision } from '../record/lines/line-partition.ts'
import { rhythmRow } from '../rows/rhythm-row.ts'
import { filedPromisesKey, revisionKey, rhythmKey } from '../rows/row-keys.ts'
import { mostWrites, type Row, type Rows, type Write } from '../storage/rows.ts'

const mostTries = 5
/** Room for the facts, the rhythm and the revision in the same transaction. */
const mostPromises = mostWrites - 3

type Before = { promises: string; absences: string }

/**
 * Takes out of a pair's active rows the promises closed before a day, what is remembered of such that were put away,
 * and days of absence. One transaction with a new revision, so that open panels follow. Gives how many rows changed. A row
 * that does not fit is a `RowError`: what has to go by its day is not passed over in silence.
 */
export async function fadeRecord(rows: Rows, pairId: PairId, before: Before): Promise<number> {
  let changed = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const writes = fading(await readActiveRows(rows, pairId), before)
    if (writes.length === 0) return changed
    const all: Write[] = [...writes, { kind: 'put', key: revisionKey, values: { revision: newRevision() } }]
    if ((await rows.write(pairId, all)) === 'conflict') continue
    changed += writes.length
    // A record of that many old promises is looked at once more: there may be others.
    if (writes.length < mostPromises) return changed
  }
  throw new Error('A record changed again and again while old promises were taken out of it')
}

function fading({ lines, single }: ActiveRows, { promises, absences }: Before): Write[] {
  return [
    ...lines.commitment
      .filter((row) => isClosedBefore(fromPromiseRow(row), promises))
      .slice(0, mostPromises)
      .map(({ key }): Write => ({ kind: 'remove', key })),
    ...fadedFacts(single.get(filedPromisesKey), promises),
    ...fadedRhythm(single.get(rhythmKey), absences),
  ]
}

function isClosedBefore({ doneAt, droppedAt }: PromiseFacts, day: string): boolean {
  const closedAt = doneAt ?? droppedAt
  return closedAt !== undefined && closedAt.slice(0, 10) < day
}

function fadedFacts(row: Row | undefined, day: string): Write[] {
  if (row === undefined) return []
  const { facts } = filedPromisesRow(row)
  const left = facts.filter((one) => !isClosedBefore(one, day))
  if (left.length === facts.length) return []
  return [{ kind: 'replace', key: row.key, values: toFiledPromises(left), etag: row.etag }]
}

function fadedRhythm(row: Row | undefined, day: string): Write[] {
  if (row === undefined) return []
  const { facts: rhythm } = rhythmRow(row)
  if (rhythm.absences.every(([first]) => first >= day)) return []
  const left = rhythm.absences.filter(([, last]) => last >= day)
  const spans = left.map(([first, last]) => [first < day ? day : first, last])
  const facts = JSON.stringify({ ...rhythm, absences: spans })
  return [{ kind: 'replace', key: row.key, values: { facts }, etag: row.etag }]
}
