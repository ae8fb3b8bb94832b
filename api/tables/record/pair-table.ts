import type { PairId } from '#domain/pair'
import type { RhythmFacts } from '#domain/rhythm'
import type { Keys } from '../../ports/keys.ts'
import { NotOpenedError } from '../../ports/not-opened.ts'
import type { NewPair, PairHead, PairRows, PairStore } from '../../ports/pair-store.ts'
import { readActiveRows, unsealLines } from '../rows/active-rows.ts'
import { changePair } from './change-pair.ts'
import { fromFiledPromises } from '../rows/filed-promises-row.ts'
import { findNoteDay } from './lines/find-note-day.ts'
import { keepSession, keptSession, readSessions } from './keep-session.ts'
import { keepLine, newRevision, readActiveLine, readRevision } from './lines/line-partition.ts'
import type { LinePartition } from './lines/keyed-partition.ts'
import { fromPairRow, toPairRow } from '../rows/pair-row.ts'
import { readChanges } from './read-changes.ts'
import { readHistory } from './read-history.ts'
import { revisionRow } from '../rows/revision-row.ts'
import { fromRhythmRow } from '../rows/rhythm-row.ts'
import { filedPromisesKey, filedSessionsKey, pairKey, planKey, revisionKey, rhythmKey } from '../rows/row-keys.ts'
import { openPlan } from '../rows/plan-row.ts'
import type { Rows } from '../storage/rows.ts'
import { seeHere } from './seen-here.ts'
import { fromFiledSessions } from '../rows/session-row.ts'
import { fitting } from '../shapes/fitting.ts'
import { transferLine } from './lines/transfer-line.ts'
import { wordsAt } from '../sealing/words.ts'

const table = 'pairs'

/**
 * Pairs in rows: everything a pair shares lies in one partition, and opening it is one range query. A line or a session whose
 * row does not fit is left out and told to `rows`; a pair's own row that does not fit is a `RowError`.
 */
export function pairTable(rows: Rows, keys: Keys): PairStore {
  async function pair(pairId: PairId): Promise<PairHead | undefined> {
    const row = await rows.read(pairId, pairKey)
    return row && fromPairRow(row)
  }

  async function partitionOf(pairId: PairId): Promise<LinePartition> {
    const record = await pair(pairId)
    if (record === undefined) throw new NotOpenedError()
    return { rows, table, partition: pairId, key: await keys.unwrap(record), zone: record.zone }
  }

  async function rhythm(pairId: PairId): Promise<RhythmFacts | undefined> {
    return fromRhythmRow(rows, await rows.read(pairId, rhythmKey))
  }

  return {
    open: (pairId) => openPair(rows, keys, pairId),
    pair,
    create: (offered) => createPair(rows, keys, offered),
    rhythm,
    revision: (pairId) => readRevision(rows, pairId),
    seeHere: (pairId, who) => seeHere(rows, pairId, who),
    line: async (pairId, kind, id) => readActiveLine(await partitionOf(pairId), kind, id),
    keep: async (change) => keepLine(await partitionOf(change.pairId), change),
    change: (seen, change, who) => changePair(rows, seen, change, who),
    async *history(pairId, before) {
      yield* readHistory(await partitionOf(pairId), before)
    },
    noteDay: async (pairId, id) => findNoteDay(await partitionOf(pairId), id),
    sessions: (pairId) => readSessions(rows, pairId),
    keepSession: async (change) => keepSession(await partitionOf(change.pairId), change),
    transfer: async (transfer) => transferLine(await partitionOf(transfer.pairId), transfer),
    changes: (pairId, kind, id) => readChanges(rows, pairId, { kind, id }),
  }
}

async function openPair(rows: Rows, keys: Keys, pairId: PairId): Promise<PairRows | undefined> {
  const active = await readActiveRows(rows, pairId)
  const row = active.single.get(pairKey)
  if (row === undefined) return undefined
  const record = fromPairRow(row)
  const revision = active.single.get(revisionKey)
  const planRow = active.single.get(planKey)
  const key = await keys.unwrap(record)
  return {
    pair: record,
    revision: revision === undefined ? '' : revisionRow(revision).revision,
    rhythm: fromRhythmRow(rows, active.single.get(rhythmKey)),
    ...unsealLines(active, { rows, key, table }),
    filedPromises: fromFiledPromises(rows, active.single.get(filedPromisesKey)),
    sessions: fitting(rows, active.sessions, keptSession),
    filedSessions: fromFiledSessions(rows, active.single.get(filedSessionsKey)),
    plan: planRow && openPlan(planRow, wordsAt(key, { table, partitionKey: pairId, rowKey: planKey })),
  }
}

/** With a key of its own, unless the pair is there already, or somebody else creates it at this moment. */
async function createPair(rows: Rows, keys: Keys, offered: NewPair): Promise<PairHead> {
  const known = await rows.read(offered.pairId, pairKey)
  if (known) return fromPairRow(known)
  const { wrapped } = await keys.create()
  const fresh = { ...offered, ...wrapped, proposedCadence: null, seriesClaim: null, meetingClaims: {} }
  const written = await rows.change(offered.pairId, [
    { kind: 'create', key: pairKey, values: toPairRow(fresh) },
    { kind: 'put', key: revisionKey, values: { revision: newRevision() } },
  ])
  if (written.kind === 'written') return fresh
  const other = await rows.read(offered.pairId, pairKey)
  if (other === undefined) throw new Error('A pair could not be created')
  return fromPairRow(other)
}
