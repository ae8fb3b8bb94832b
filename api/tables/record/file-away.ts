import type { Note } from '#domain/note'
import type { PromiseFacts } from '#domain/commitments/promise-facts'
import { startSession, type SessionStart } from '#domain/sessions/start-session'
import { saysHeld } from '#domain/session'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { Line, LineKind } from '../../ports/pair-store.ts'
import { isUnreadable } from '../../ports/unreadable.ts'
import { readActiveRows, type ActiveRows } from '../rows/active-rows.ts'
import { fromPromiseRow } from '../rows/commitment-row.ts'
import { filedPromisesRow, toFiledPromises } from '../rows/filed-promises-row.ts'
import type { LinePartition } from './lines/keyed-partition.ts'
import { fromLineRow, toLineRow } from '../rows/line-row.ts'
import { noteRow } from '../rows/note-row.ts'
import { activeKey, filedPromisesKey, historyKey } from '../rows/row-keys.ts'
import { mostWrites, type Row, type Rows, type Write } from '../storage/rows.ts'
import { fromSessionRow } from '../rows/session-row.ts'
import { fitting, fittingOne } from '../shapes/fitting.ts'
import { tombstone } from '../rows/tombstone.ts'
import { topicRow } from '../rows/topic-row.ts'

/** What one transaction takes besides the note, its ledger row, the revision and the filed promises. */
const mostFilingWrites = mostWrites - 4
const mostTombstones = 40
/** Indicators look at thirteen weeks; promises that were due a month before that are in none of them. */
const promiseMemoryDays = 120

/**
 * The writes that put away what a new session leaves behind, to go into the transaction of its first note.
 * Empty when the note starts no session. What does not fit into one transaction waits for the next session. A row that is
 * not what its kind holds stays where it is; while that is the row of the filed promises, everything does.
 */
export async function fileAway(at: LinePartition, note: Note, now: string): Promise<Write[]> {
  const active = await readActiveRows(at.rows, at.partition)
  const start = startSession(note.sessionOn, linesInView(at.rows, active), (instant) => localDate(instant, at.zone))
  const before = active.single.get(filedPromisesKey)
  const remembered = before === undefined ? { facts: [] } : fittingOne(at.rows, before, filedPromisesRow)
  if (start === undefined || remembered === undefined) return []
  const promises = rowsOf(active, 'commitment', start.commitments)
  const writes: Write[] = sweepable(active, note).map((row) => ({ kind: 'remove', key: row.key }))
  const filed = new Set<string>()
  for (const move of moves(active, start, at, now)) {
    if (writes.length + move.writes.length > mostFilingWrites) break
    writes.push(...move.writes)
    filed.add(move.key)
  }
  const facts = promises.filter((row) => filed.has(row.key)).map(fromPromiseRow)
  if (facts.length === 0) return writes
  return [...writes, fileFacts(before, [...facts, ...remembered.facts], note.sessionOn)]
}

/** All tombstones but the note's own: when a removed note is sent again, the transaction names that row already. */
function sweepable({ tombstones }: ActiveRows, note: Note): Row[] {
  return tombstones.filter((row) => row.key !== activeKey('note', note.id)).slice(0, mostTombstones)
}

function linesInView(rows: Rows, { lines, sessions }: ActiveRows) {
  return {
    metOn: fitting(rows, sessions, fromSessionRow)
      .filter(saysHeld)
      .map(({ on }) => on),
    notes: fitting(rows, lines.note, noteRow),
    commitments: fitting(rows, lines.commitment, fromPromiseRow),
    topics: fitting(rows, lines.topic, topicFacts),
  }
}

/** What decides about a topic, without its words. */
function topicFacts(row: Row) {
  const { id, status, createdAt, carried, carriedOn, discussedAt, decidedAt } = topicRow(row)
  const closedAt = discussedAt ?? decidedAt
  return {
    id,
    status: status === 'open' ? ('open' as const) : ('discussed' as const),
    createdAt,
    carried,
    ...(carriedOn === undefined ? {} : { carriedOn }),
    ...(closedAt === undefined ? {} : { discussedAt: closedAt }),
  }
}

/** Each line that leaves, as a history row and a tombstone; each carried topic with its new count. */
function* moves(active: ActiveRows, start: SessionStart, at: LinePartition, now: string) {
  const leaving = { note: start.notes, commitment: start.commitments, topic: start.topics }
  for (const kind of ['note', 'commitment', 'topic'] as const) {
    for (const row of rowsOf(active, kind, leaving[kind])) {
      const writes = toHistory(row, kind, at, now)
      if (writes.length > 0) yield { key: row.key, writes }
    }
  }
  for (const row of rowsOf(active, 'topic', start.carried)) {
    const values = { ...row.values, carried: topicRow(row).carried + 1, carriedOn: start.last }
    yield { key: row.key, writes: [{ kind: 'replace', key: row.key, values, etag: row.etag } as const] }
  }
}

function rowsOf({ lines }: ActiveRows, kind: LineKind, ids: string[]): Row[] {
  const wanted = new Set(ids.map((id) => activeKey(kind, id)))
  return lines[kind].filter(({ key }) => wanted.has(key))
}

/**
 * The words are sealed to their row, so a line that moves is unsealed here and sealed there. One whose words do not open
 * stays where it is, which is the only place where they may open again.
 */
function toHistory(row: Row, kind: LineKind, at: LinePartition, now: string): Write[] {
  const { line } = fromLineRow(row, kind, at)
  if (isUnreadable(line)) return []
  const rowKey = historyKey(dayOf(line, at.zone), kind, line.id)
  return [
    { kind: 'put', key: rowKey, values: toLineRow(line, { ...at, kind, rowKey }) },
    { kind: 'replace', key: row.key, values: tombstone('filed', now), etag: row.etag },
  ]
}

/** Under which day a line that leaves is looked for. */
function dayOf(line: Line, zone: string): string {
  if ('sessionOn' in line) return line.sessionOn
  const closedAt = 'owner' in line ? (line.doneAt ?? line.droppedAt) : (line.discussedAt ?? line.decidedAt)
  return localDate(closedAt ?? line.createdAt, zone)
}

function fileFacts(before: Row | undefined, facts: PromiseFacts[], today: string): Write {
  const oldest = addDays(today, -promiseMemoryDays)
  const values = toFiledPromises(facts.filter(({ due }) => due !== null && due >= oldest))
  if (before === undefined) return { kind: 'create', key: filedPromisesKey, values }
  return { kind: 'replace', key: filedPromisesKey, values, etag: before.etag }
}
