import { ownPlanOf } from '#domain/plan/plan-people'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows } from '../storage/rows.ts'
import type { TableName } from '../storage/table-client.ts'
import { forgetThreads } from './forget-pair.ts'
import { partSpans } from './part-spans.ts'

/** `from` undefined: nobody has looked before. */
type Left = { from: string | undefined; before: string }

/**
 * Removes the plans that people of one part made with nobody else, once they have left for so long; with the plan go its
 * journal, a draft, and the key of them all. Who left before `from` was looked at by an earlier night.
 */
export async function forgetOwnPlans(open: (table: TableName) => Rows, part: string, left: Left): Promise<number> {
  let removed = 0
  for await (const oid of peopleWhoLeft(open('people'), part, left)) removed += await forgetOwnPlan(open, oid)
  return removed
}

/** Removes the plans that one person made with nobody else, with all that is kept beside them. */
export async function forgetOwnPlan(open: (table: TableName) => Rows, oid: string): Promise<number> {
  const privates = open('private')
  const removed = await removeRows(privates, privates.range(`${oid}_${ownPlanOf(oid)}`))
  return removed + (await forgetThreads(open('threads'), ownPlanOf(oid)))
}

async function* peopleWhoLeft(people: Rows, part: string, left: Left): AsyncIterable<string> {
  for (const partitions of partSpans(part))
    for await (const row of people.scan({ partitions, keys: { from: 'profile', to: 'profile~' } }))
      if (hasLeft(row, left)) yield row.partition
}

function hasLeft({ values }: Row, { from = '', before }: Left): boolean {
  const leftOn = values['leftOn']
  return typeof leftOn === 'string' && from <= leftOn && leftOn < before
}
