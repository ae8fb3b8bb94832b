import { randomBytes } from 'node:crypto'
import { sessionsInView } from '#domain/start-session'
import type { Session } from '#domain/session'
import type { Kept, SessionChange, SessionKept } from '../ports/pair-store.ts'
import { isUnreadable } from '../ports/unreadable.ts'
import { newRevision, type LinePartition } from './line-partition.ts'
import { toLineRow } from './line-row.ts'
import {
  activeKey,
  activeSessions,
  changeKey,
  filedSessionsKey,
  historyKey,
  revisionKey,
  sessionKey,
} from './row-keys.ts'
import type { Row, Rows, Write } from './rows.ts'
import { fromFiledSessions, fromSessionRow, toFiledSessions, toSessionRow } from './session-row.ts'
import { isTombstone, tombstone } from './tombstone.ts'

/** The last three sessions and today's. */
const mostActive = sessionsInView + 1

/** The sessions that can still be spoken about, oldest first. */
export async function readSessions(rows: Rows, partition: string): Promise<Kept<Session>[]> {
  const sessions: Kept<Session>[] = []
  for await (const row of rows.range(partition, activeSessions)) {
    if (!isTombstone(row)) sessions.push({ line: fromSessionRow(row), etag: row.etag })
  }
  return sessions
}

/**
 * Writes one session with what the ledger says of it, the topics it carries, and the revision: one transaction. A new
 * session puts away the oldest. False when somebody was faster: then look again.
 */
export async function keepSession(at: LinePartition, change: SessionChange): Promise<SessionKept> {
  const { session, etag, carried = [], fields, by, at: changedAt } = change
  const revision = newRevision()
  const key = sessionKey(session.on)
  const values = toSessionRow(session)
  const nonce = randomBytes(6).toString('hex')
  const writes: Write[] = [
    etag === undefined ? { kind: 'create', key, values } : { kind: 'replace', key, values, etag },
    {
      kind: 'create',
      key: changeKey({ kind: 'session', id: session.on, at: changedAt, nonce }),
      values: { line: 'session', id: session.on, what: 'edited', by, at: changedAt, fields: fields.join(',') },
    },
    { kind: 'put', key: revisionKey, values: { revision } },
    ...readable(carried).map(({ line, etag: version }): Write => {
      const rowKey = activeKey('topic', line.id)
      return { kind: 'replace', key: rowKey, values: toLineRow(line, { ...at, kind: 'topic', rowKey }), etag: version }
    }),
    ...(etag === undefined ? await fileSessions(at, changedAt) : []),
  ]
  const written = await at.rows.change(at.partition, writes)
  return written.kind === 'written' ? { kind: 'kept', revision } : { kind: 'conflict' }
}

/** A topic whose words do not open is not carried: written again, its envelope would be lost. */
function readable(carried: NonNullable<SessionChange['carried']>) {
  return carried.filter(({ line }) => !isUnreadable(line))
}

/** What a new session puts away: into the history, and as facts beside the active rows. */
async function fileSessions({ rows, partition }: LinePartition, now: string): Promise<Write[]> {
  const active: Row[] = []
  for await (const row of rows.range(partition, activeSessions)) if (!isTombstone(row)) active.push(row)
  const leaving = active.slice(0, Math.max(0, active.length + 1 - mostActive))
  if (leaving.length === 0) return []
  const before = await rows.read(partition, filedSessionsKey)
  const values = toFiledSessions([...leaving.map(fromSessionRow).toReversed(), ...fromFiledSessions(before)])
  return [
    ...leaving.flatMap(({ key, values: session, etag }): Write[] => {
      const on = String(session['on'])
      return [
        { kind: 'put', key: historyKey(on, 'session', on), values: session },
        { kind: 'replace', key, values: tombstone('filed', now), etag },
      ]
    }),
    before === undefined
      ? { kind: 'create', key: filedSessionsKey, values }
      : { kind: 'replace', key: filedSessionsKey, values, etag: before.etag },
  ]
}
