import { randomBytes } from 'node:crypto'
import { sessionsInView } from '#domain/sessions/start-session'
import type { Session } from '#domain/session'
import type { Kept, SessionChange, SessionKept } from '../../ports/pair-store.ts'
import { isUnreadable } from '../../ports/unreadable.ts'
import { collect } from '../storage/collect.ts'
import { newRevision } from './lines/line-partition.ts'
import type { LinePartition } from './lines/keyed-partition.ts'
import { toLineRow } from '../rows/line-row.ts'
import {
  activeKey,
  activeSessions,
  changeKey,
  filedSessionsKey,
  historyKey,
  revisionKey,
  sessionKey,
} from '../rows/row-keys.ts'
import type { Row, Rows, Write } from '../storage/rows.ts'
import { filedSessionsRow, fromSessionRow, toFiledSessions, toSessionRow } from '../rows/session-row.ts'
import { fitting, fittingOne } from '../shapes/fitting.ts'
import { isTombstone, tombstone } from '../rows/tombstone.ts'

/** The last three sessions and today's. */
const mostActive = sessionsInView + 1

/** The sessions that can still be spoken about, oldest first. A row that does not fit is left out and told to `rows`. */
export async function readSessions(rows: Rows, partition: string): Promise<Kept<Session>[]> {
  return fitting(rows, await activeOf(rows, partition), keptSession)
}

export function keptSession(row: Row): Kept<Session> {
  return { line: fromSessionRow(row), etag: row.etag }
}

async function activeOf(rows: Rows, partition: string): Promise<Row[]> {
  return (await collect(rows.range(partition, activeSessions))).filter((row) => !isTombstone(row))
}

/**
 * Writes one session with what the ledger says of it, the topics it carries, and the revision: one transaction. A new
 * session puts away the oldest. False when somebody was faster: then look again.
 */
export async function keepSession(at: LinePartition, change: SessionChange): Promise<SessionKept> {
  const { session, etag, carried = [], fields, act, by, at: changedAt } = change
  const revision = newRevision()
  const key = sessionKey(session.on)
  const values = toSessionRow(session)
  const nonce = randomBytes(6).toString('hex')
  const writes: Write[] = [
    etag === undefined ? { kind: 'create', key, values } : { kind: 'replace', key, values, etag },
    {
      kind: 'create',
      key: changeKey({ kind: 'session', id: session.on, at: changedAt, nonce }),
      values: { line: 'session', id: session.on, what: 'edited', by, at: changedAt, fields: fields.join(','), act },
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

/**
 * What a new session puts away: into the history, and as facts beside the active rows. What does not fit stays where it
 * is, and while the facts do not, so do all.
 */
async function fileSessions({ rows, partition }: LinePartition, now: string): Promise<Write[]> {
  const active = await activeOf(rows, partition)
  const leaving = fitting(rows, active.slice(0, Math.max(0, active.length + 1 - mostActive)), (row) => ({
    row,
    session: fromSessionRow(row),
  }))
  const before = await rows.read(partition, filedSessionsKey)
  const filed = before === undefined ? { facts: [] } : fittingOne(rows, before, filedSessionsRow)
  if (leaving.length === 0 || filed === undefined) return []
  const values = toFiledSessions([...leaving.map(({ session }) => session).toReversed(), ...filed.facts])
  return [
    ...leaving.flatMap(({ row, session: { on } }): Write[] => [
      { kind: 'put', key: historyKey(on, 'session', on), values: row.values },
      { kind: 'replace', key: row.key, values: tombstone('filed', now), etag: row.etag },
    ]),
    before === undefined
      ? { kind: 'create', key: filedSessionsKey, values }
      : { kind: 'replace', key: filedSessionsKey, values, etag: before.etag },
  ]
}
