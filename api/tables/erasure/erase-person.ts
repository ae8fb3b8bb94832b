import { ownPlanOf } from '#domain/plan/plan-people'
import { forgetColleague } from '../people/colleagues-table.ts'
import { forgetOwnPlan } from '../expiry/forget-own-plans.ts'
import { footingKey } from '../people/footing-rows.ts'
import { leftPartition } from '../people/figures-choice-table.ts'
import { outsideKey } from '../sealing/outside-key.ts'
import { addressRow, delegatesRow } from '../people/people-table.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows } from '../storage/rows.ts'
import type { TableName } from '../storage/table-client.ts'

/**
 * Removes a person whose pairs are gone already from every list. Their profile goes late and `address` last of all: by
 * it a broken-off erasure is found again. What stays is the organisation's log of what was done with a role: nothing
 * changes or removes a line of it before its time.
 */
export async function erasePerson(
  open: (table: TableName) => Rows,
  { oid, address }: { oid: string; address: string },
): Promise<number> {
  const people = open('people')
  let removed = 0
  for (const table of ['deliveries', 'runs', 'pulse'] as const) removed += await removeNaming(open(table), oid)
  removed += await forgetOwnPlan(open, oid)
  removed += await removeRows(open('access'), open('access').range(ownPlanOf(oid)))
  removed += await removeRows(open('overview'), open('overview').range(oid))
  removed += await leaveDelegates(people, oid)
  removed += await forgetColleague(open('colleagues'), oid)
  removed += await removeRows(people, people.range(leftPartition(oid)))
  removed += await removeRows(people, people.scan({ keys: { from: oid, to: `${oid}}` } }))
  removed += await removeLines(people, oid)
  removed += await removeRows(people, people.range(oid))
  const last = partitionOf(address)
  for (const isLast of [false, true]) {
    const theirs = only(people.scan({ partitions: addresses }), ({ partition, values }) => {
      return values['oid'] === oid && (partition === last) === isLast
    })
    removed += await removeRows(people, theirs)
  }
  return removed
}

/** The id that an address leads to when its person is gone already: an erasure that broke off at its end. */
export async function halfErased(people: Rows, address: string): Promise<string | undefined> {
  const row = await people.read(partitionOf(address), 'address')
  if (row === undefined) return undefined
  const { oid } = addressRow(row)
  return (await people.read(oid, 'profile')) === undefined ? oid : undefined
}

const addresses = { from: 'address.', to: 'address/' }

function partitionOf(address: string): string {
  return `address.${outsideKey(address.toLowerCase())}`
}

/** Rows whose key or one of whose texts names the person. */
function removeNaming(rows: Rows, oid: string): Promise<number> {
  const isNaming = ({ key, values }: Row) => key.includes(oid) || Object.values(values).some((value) => value === oid)
  return removeRows(rows, only(rows.scan({}), isNaming))
}

/** Lines that a broken-off removal of a pair left on the other side: nothing leads there from the person any more. */
async function removeLines(people: Rows, oid: string): Promise<number> {
  const upwards = only(
    people.scan({ keys: { from: 'manager|', to: 'manager}' } }),
    ({ values }) => values['manager'] === oid,
  )
  const downwards = people.scan({ keys: { from: `leads|${oid}|`, to: `leads|${oid}}` } })
  const footings = people.scan({ keys: { from: footingKey(oid), to: `${footingKey(oid)} ` } })
  let removed = 0
  for (const found of [upwards, downwards, footings]) removed += await removeRows(people, found)
  return removed
}

/** Whoever named them as organising for them names them no longer. Throws a `RowError` for a row that does so and does not fit. */
async function leaveDelegates(people: Rows, oid: string): Promise<number> {
  let left = 0
  for await (const row of people.scan({ keys: { from: 'delegates', to: 'delegates ' } })) {
    if (!String(row.values['oids']).includes(oid)) continue
    const named = delegatesRow(row).oids
    const values = { oids: JSON.stringify(named.filter((one) => one !== oid)) }
    await people.write(row.partition, [{ kind: 'replace', key: row.key, values, etag: row.etag }])
    left += 1
  }
  return left
}

async function* only(rows: AsyncIterable<Row>, isMeant: (row: Row) => boolean): AsyncIterable<Row> {
  for await (const row of rows) if (isMeant(row)) yield row
}
