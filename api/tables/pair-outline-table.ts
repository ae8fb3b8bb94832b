import type { Side } from '#domain/pair'
import type { RhythmFacts } from '#domain/rhythm'
import type { PairOutline, PairOutlines } from '../ports/pair-outlines.ts'
import { readActiveRows } from './active-rows.ts'
import { fromPromiseRow } from './commitment-row.ts'
import { keepReading } from './keep-reading.ts'
import { fromFiledPromises } from './filed-promises-row.ts'
import { fromPairRow } from './pair-row.ts'
import { fromPlanFacts } from './plan-row.ts'
import { filedPromisesKey, filedSessionsKey, pairKey, planKey, revisionKey, rhythmKey } from './row-keys.ts'
import type { Row, Rows } from './rows.ts'
import { fromFiledSessions, fromSessionRow } from './session-row.ts'
import { maybeText, textOf } from './values.ts'

/** The open parts of a pair's active rows: one range query, and nothing is unsealed. */
export function pairOutlineTable(rows: Rows): PairOutlines {
  return {
    outline: async (pairId) => {
      const { single, lines, sessions } = await readActiveRows(rows, pairId)
      const pair = single.get(pairKey)
      const rhythm = single.get(rhythmKey)
      const revision = single.get(revisionKey)
      return {
        pair: pair && fromPairRow(pair),
        rhythm: rhythm && (JSON.parse(textOf(rhythm, 'facts')) as RhythmFacts),
        factMarks: JSON.parse((rhythm && maybeText(rhythm, 'factMarks')) ?? '{}') as Record<string, string>,
        promises: lines.commitment.map((row) => ({ ...fromPromiseRow(row), etag: row.etag })),
        filedPromises: fromFiledPromises(single.get(filedPromisesKey)),
        topics: lines.topic.map((row) => {
          const discussedAt = maybeText(row, 'discussedAt')
          return {
            by: textOf(row, 'by') as Side,
            status: textOf(row, 'status') === 'open' ? ('open' as const) : ('discussed' as const),
            ...(discussedAt === undefined ? {} : { discussedAt }),
          }
        }),
        notes: lines.note.map((row) => ({
          at: textOf(row, 'createdAt'),
          by: textOf(row, 'by') as Side,
          sessionOn: textOf(row, 'sessionOn'),
        })),
        thanks: lines.note.filter(({ values }) => values['isThanks'] === true).map(thanksOf),
        sessions: [...sessions.map(fromSessionRow), ...fromFiledSessions(single.get(filedSessionsKey))],
        plan: fromPlanFacts(single.get(planKey)),
        revision: revision && textOf(revision, 'revision'),
        versions: Object.fromEntries([pair, rhythm, revision].flatMap((row) => (row ? [[row.key, row.etag]] : []))),
      }
    },
    keepReading: (pairId, seen, reading) => keepReading(rows, pairId, seen, reading),
  }
}

function thanksOf(row: Row): PairOutline['thanks'][number] {
  const at = textOf(row, 'createdAt')
  return { id: textOf(row, 'id'), at, by: textOf(row, 'by') as Side, version: maybeText(row, 'editedAt') ?? '' }
}
