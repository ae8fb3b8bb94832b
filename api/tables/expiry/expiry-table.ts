import { keptDays } from '#domain/kept-days'
import { addDays } from '#domain/time/add-days'
import type { ExpiryStore } from '../../ports/expiry-store.ts'
import type { Rows } from '../storage/rows.ts'
import { text } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'
import type { TableName } from '../storage/table-client.ts'
import { agedPairs } from './aged-pairs.ts'
import { fadeHistory } from './fade-history.ts'
import { fadeLedger } from './fade-ledger.ts'
import { fadeRecord } from './fade-record.ts'
import { forgetOwnPlans } from './forget-own-plans.ts'
import { forgetPair } from './forget-pair.ts'

export const reachedRow = rowKind('reached', { day: text })

/** Lists of the jobs lie in partitions named by the jobs; this one is nobody's run. */
const reachedPartition = 'expiry.reached'
/** Whoever put something away while the last look was under way may have done so behind its back. */
const overlapDays = 7

/** Expiry over the tables of the records. How far each part was worked off stands beside the jobs' runs. */
export function expiryTable(open: (table: TableName) => Rows): ExpiryStore {
  const [pairs, runs] = [open('pairs'), open('runs')]
  return {
    pairs: (part) => agedPairs(open('people'), part),
    forget: (pairId) => forgetPair(open, pairId),
    fade: async (pairId, { promises, absences, since }) => {
      const from = since === undefined ? undefined : addDays(since, -keptDays.promises - overlapDays)
      const filed = await fadeHistory(pairs, pairId, { from, before: promises })
      return filed + (await fadeRecord(pairs, pairId, { promises, absences }))
    },
    fadeLedger: (part, look) => fadeLedger(open('ledger'), part, look),
    forgetOwnPlans: (part, { before, since }) => {
      const from = since === undefined ? undefined : addDays(since, -keptDays.record - overlapDays)
      return forgetOwnPlans(open, part, { from, before })
    },
    reached: async (part) => {
      const row = await runs.read(reachedPartition, part)
      return row && reachedRow(row).day
    },
    keepReached: async (part, day) => {
      await runs.write(reachedPartition, [{ kind: 'put', key: part, values: { day } }])
    },
  }
}
