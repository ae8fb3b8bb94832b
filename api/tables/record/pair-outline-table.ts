import type { Listed, PairOutline, PairOutlines } from '../../ports/pair-outlines.ts'
import { readActiveRows } from '../rows/active-rows.ts'
import { fromPromiseRow } from '../rows/commitment-row.ts'
import { keepReading } from '../ledger/keep-reading.ts'
import { fromFiledPromises } from '../rows/filed-promises-row.ts'
import { noteRow } from '../rows/note-row.ts'
import { fromPairRow } from '../rows/pair-row.ts'
import { fromPlanFacts } from '../rows/plan-row.ts'
import { revisionRow } from '../rows/revision-row.ts'
import { rhythmRow } from '../rows/rhythm-row.ts'
import { filedPromisesKey, filedSessionsKey, pairKey, planKey, revisionKey, rhythmKey } from '../rows/row-keys.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fromFiledSessions, fromSessionRow } from '../rows/session-row.ts'
import { fitting, fittingOne } from '../shapes/fitting.ts'
import { topicRow } from '../rows/topic-row.ts'

type OpenNote = ReturnType<typeof noteRow>

/**
 * The open parts of a pair's active rows: one range query, and nothing is unsealed. What does not fit is left out and told
 * to `rows`, as on the pair's own page, so that both count the same; a pair's own row that does not fit is a `RowError`.
 */
export function pairOutlineTable(rows: Rows): PairOutlines {
  return {
    outline: async (pairId) => {
      const { single, lines, sessions } = await readActiveRows(rows, pairId)
      const pair = single.get(pairKey)
      const rhythm = single.get(rhythmKey)
      const revision = single.get(revisionKey)
      const read = rhythm && fittingOne(rows, rhythm, rhythmRow)
      const notes = fitting(rows, lines.note, noteRow)
      return {
        pair: pair && fromPairRow(pair),
        rhythm: read?.facts,
        factMarks: read?.factMarks ?? {},
        listed: listedIn(read, revision),
        promises: fitting(rows, lines.commitment, (row) => ({ ...fromPromiseRow(row), etag: row.etag })),
        filedPromises: fromFiledPromises(rows, single.get(filedPromisesKey)),
        topics: fitting(rows, lines.topic, topicOutline),
        notes: notes.map(noteOutline),
        thanks: notes.flatMap(thanksOutline),
        sessions: [
          ...fitting(rows, sessions, fromSessionRow),
          ...fromFiledSessions(rows, single.get(filedSessionsKey)),
        ],
        plan: fromPlanFacts(rows, single.get(planKey)),
        revision: revision && revisionRow(revision).revision,
        versions: Object.fromEntries([pair, rhythm, revision].flatMap((row) => (row ? [[row.key, row.etag]] : []))),
      }
    },
    keepReading: (pairId, seen, reading) => keepReading(rows, pairId, seen, reading),
    version: async (pairId) => (await rows.read(pairId, revisionKey))?.etag,
  }
}

function topicOutline(row: Row): PairOutline['topics'][number] {
  const { by, status, discussedAt } = topicRow(row)
  return {
    by,
    status: status === 'open' ? 'open' : 'discussed',
    ...(discussedAt === undefined ? {} : { discussedAt }),
  }
}

function noteOutline({ createdAt: at, by, sessionOn }: OpenNote): PairOutline['notes'][number] {
  return { at, by, sessionOn }
}

function thanksOutline({ id, createdAt: at, by, editedAt: version = '', isThanks }: OpenNote): PairOutline['thanks'] {
  return isThanks ? [{ id, at, by, version }] : []
}

function listedIn(read: ReturnType<typeof rhythmRow> | undefined, revision: Row | undefined): Listed | undefined {
  const isSame = revision !== undefined && read?.listedAt === revisionRow(revision).revision
  return isSame ? read?.listed : undefined
}
