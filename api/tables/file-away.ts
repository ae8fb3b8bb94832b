import type { Note } from '#domain/note'
import type { PromiseFacts } from '#domain/promise-facts'
import { startSession, type SessionStart } from '#domain/start-session'
import { saysHeld } from '#domain/session'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { LineKind } from '../ports/pair-store.ts'
import { isUnreadable } from '../ports/unreadable.ts'
import { readActiveRows, type ActiveRows } from './active-rows.ts'
import { fromPromiseRow } from './commitment-row.ts'
import { fromFiledPromises, toFiledPromises } from './filed-promises-row.ts'
import type { LinePartition } from './line-partition.ts'
import { fromLineRow, toLineRow } from './line-row.ts'
import { activeKey, filedPromisesKey, historyKey } from './row-keys.ts'
import { mostWrites, type Row, type Write } from './rows.ts'
import { fromSessionRow } from './session-row.ts'
import { tombstone } from './tombstone.ts'
import { maybeText, numberOf, textOf } from './values.ts'

/** What one transaction takes besides the note, its ledger row, the revision and the filed promises. */
const mostFilingWrites = mostWrites - 4
const mostTombstones = 40
/** Indicators look at thirteen weeks; promises that were due a month before that are in none of them. */
const promiseMemoryDays = 120

/**
 * The writes that put away what a new session leaves behind, to go into the transaction of its first note.
 * Empty when the note starts no session. What does not fit into one transaction waits for the next session.
 */
export async function fileAway(at: LinePartition, note: Note, now: string): Promise<Write[]> {
  const active = await readActiveRows(at.rows, at.partition)
  const start = startSession(note.sessionOn, linesInView(active), (instant) => localDate(instant, at.zone))
  if (start === undefined) return []
  const promises = active.lines.commitment.filter((row) => start.commitments.includes(textOf(row, 'id')))
  const writes: Write[] = sweepable(active, note).map((row) => ({ kind: 'remove', key: row.key }))
  const filed = new Set<string>()
  for (const move of moves(active, start, at, now)) {
    if (writes.length + move.writes.length > mostFilingWrites) break
    writes.push(...move.writes)
    filed.add(move.key)
  }
  const facts = promises.filter((row) => filed.has(row.key)).map(fromPromiseRow)
  return facts.length > 0 ? [...writes, fileFacts(active, facts, note.sessionOn)] : writes
}

/** All tombstones but the note's own: when a removed note is sent again, the transaction names that row already. */
function sweepable({ tombstones }: ActiveRows, note: Note): Row[] {
  return tombstones.filter((row) => row.key !== activeKey('note', note.id)).slice(0, mostTombstones)
}

function linesInView({ lines, sessions }: ActiveRows) {
  return {
    metOn: sessions
      .map(fromSessionRow)
      .filter(saysHeld)
      .map(({ on }) => on),
    notes: lines.note.map((row) => ({ id: textOf(row, 'id'), sessionOn: textOf(row, 'sessionOn') })),
    commitments: lines.commitment.map(fromPromiseRow),
    topics: lines.topic.map(topicFacts),
  }
}

/** What decides about a topic, without its words. */
function topicFacts(row: Row) {
  const closedAt = maybeText(row, 'discussedAt') ?? maybeText(row, 'decidedAt')
  const carriedOn = maybeText(row, 'carriedOn')
  return {
    id: textOf(row, 'id'),
    status: textOf(row, 'status') === 'open' ? ('open' as const) : ('discussed' as const),
    createdAt: textOf(row, 'createdAt'),
    carried: numberOf(row, 'carried'),
    ...(carriedOn === undefined ? {} : { carriedOn }),
    ...(closedAt === undefined ? {} : { discussedAt: closedAt }),
  }
}

/** Each line that leaves, as a history row and a tombstone; each carried topic with its new count. */
function* moves(active: ActiveRows, start: SessionStart, at: LinePartition, now: string) {
  const leaving = { note: start.notes, commitment: start.commitments, topic: start.topics }
  for (const kind of Object.keys(leaving) as LineKind[]) {
    for (const row of rowsOf(active.lines[kind], leaving[kind])) {
      const writes = toHistory(row, kind, at, now)
      if (writes.length > 0) yield { key: row.key, writes }
    }
  }
  for (const row of rowsOf(active.lines.topic, start.carried)) {
    const values = { ...row.values, carried: numberOf(row, 'carried') + 1, carriedOn: start.last }
    yield { key: row.key, writes: [{ kind: 'replace', key: row.key, values, etag: row.etag } as const] }
  }
}

function rowsOf(rows: Row[], ids: string[]): Row[] {
  const wanted = new Set(ids)
  return rows.filter((row) => wanted.has(textOf(row, 'id')))
}

/**
 * The words are sealed to their row, so a line that moves is unsealed here and sealed there. One whose words do not open
 * stays where it is, which is the only place where they may open again.
 */
function toHistory(row: Row, kind: LineKind, at: LinePartition, now: string): Write[] {
  const rowKey = historyKey(dayOf(row, kind, at.zone), kind, textOf(row, 'id'))
  const { line } = fromLineRow(row, kind, at)
  if (isUnreadable(line)) return []
  return [
    { kind: 'put', key: rowKey, values: toLineRow(line, { ...at, kind, rowKey }) },
    { kind: 'replace', key: row.key, values: tombstone('filed', now), etag: row.etag },
  ]
}

/** Under which day a line that leaves is looked for. */
function dayOf(row: Row, kind: LineKind, zone: string): string {
  if (kind === 'note') return textOf(row, 'sessionOn')
  const names = kind === 'topic' ? ['discussedAt', 'decidedAt'] : ['doneAt', 'droppedAt']
  const closedAt = names.map((name) => maybeText(row, name)).find((at) => at !== undefined)
  return localDate(closedAt ?? textOf(row, 'createdAt'), zone)
}

function fileFacts(active: ActiveRows, facts: PromiseFacts[], today: string): Write {
  const before = active.single.get(filedPromisesKey)
  const oldest = addDays(today, -promiseMemoryDays)
  const remembered = [...facts, ...fromFiledPromises(before)].filter(({ due }) => due !== null && due >= oldest)
  const values = toFiledPromises(remembered)
  if (before === undefined) return { kind: 'create', key: filedPromisesKey, values }
  return { kind: 'replace', key: filedPromisesKey, values, etag: before.etag }
}
