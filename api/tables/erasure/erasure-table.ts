import type { ErasureStore } from '../../ports/erasure-store.ts'
import { forgetOwnPlan } from '../expiry/forget-own-plans.ts'
import { forgetPair } from '../expiry/forget-pair.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows } from '../storage/rows.ts'
import type { TableName } from '../storage/table-client.ts'
import { erasePerson, halfErased } from './erase-person.ts'

/** Rows of a person's partition that are nobody's but theirs, and that nothing else is worked out from. */
const ownKeys = ['delegates', 'opened', 'sync']

/** Erasure over all tables. Some of its steps look through a whole table: it is asked for seldom. */
export function erasureTable(open: (table: TableName) => Rows): ErasureStore {
  return {
    privateOf: (oid, pairId) => removeRows(open('private'), open('private').range(`${oid}_${pairId}`)),

    own: async (oid, monday) => {
      const [people, deliveries] = [open('people'), open('deliveries')]
      // The week that goes on keeps its claim, or it might bring a second mail. An ask stands under its last day.
      const claims = deliveries.scan({ partitions: { to: monday }, keys: { from: oid, to: `${oid}}` } })
      const asks = deliveries.scan({ keys: { from: `${oid}|`, to: `${oid}}` } })
      let removed = await removeRows(deliveries, claims)
      removed += await removeRows(deliveries, asks)
      removed += await forgetOwnPlan(open, oid)
      return removed + (await removeRows(people, withKeys(people.range(oid), ownKeys)))
    },

    pair: async (pairId) => {
      const [access, facts] = [open('access'), open('blockFacts')]
      let removed = await removeRows(access, access.range(pairId))
      removed += await removeRows(facts, facts.scan({ keys: { from: pairId, to: `${pairId} ` } }))
      return removed + (await forgetPair(open, pairId))
    },

    person: (oid, address) => erasePerson(open, { oid, address }),
    halfErased: (address) => halfErased(open('people'), address),
  }
}

async function* withKeys(rows: AsyncIterable<Row>, keys: readonly string[]): AsyncIterable<Row> {
  for await (const row of rows) if (keys.includes(row.key)) yield row
}
