import type { ChildProcess } from 'node:child_process'
import type { Row, Rows, Write, Written } from '../../api/tables/storage/rows.ts'
import { collect } from '../../api/tables/storage/collect.ts'
import { throwMisfit } from '../../api/tables/shapes/row-error.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { allRows } from '../api/all-rows.ts'

/** What is asked of a table in another process, several at a time. */
export type RowsAsked = { kind: 'rows'; calls: Call[] }
type Call = { id: number; table: TableName; what: 'read' | 'range' | 'scan' | 'change'; given: unknown[] }
type Answers = { kind: 'answers'; answers: { id: number; answer: unknown }[] }

/**
 * Tables that lie in the parent process: like a table service they cost this process requests and no memory of its own.
 * Only for a manager's calendar, which looks at one partition, or at those of the manager's pairs.
 */
export function rowsOfParent(): (name: TableName) => Rows {
  const waiting = new Map<number, (answer: unknown) => void>()
  let calls: Call[] = []
  let last = 0
  process.on('message', (message: Partial<Answers>) => {
    for (const { id, answer } of message.answers ?? []) {
      waiting.get(id)?.(answer)
      waiting.delete(id)
    }
  })

  function send(): void {
    const asked: RowsAsked = { kind: 'rows', calls }
    calls = []
    process.send?.(asked)
  }

  function ask<Answer>(table: TableName, what: Call['what'], ...given: unknown[]): Promise<Answer> {
    if (calls.length === 0) setImmediate(send)
    const id = (last += 1)
    calls.push({ id, table, what, given })
    return new Promise((resolve) => waiting.set(id, resolve as (answer: unknown) => void))
  }

  return (table) => {
    const change = (partition: string, writes: readonly Write[]) => ask<Written>(table, 'change', partition, writes)
    return {
      // What is not there travels as null.
      read: async (...given) => (await ask<Row | null>(table, 'read', ...given)) ?? undefined,
      async *range(...given) {
        yield* await ask<Row[]>(table, 'range', ...given)
      },
      async *scan(spans) {
        if (spans.partitions?.from === undefined) throw new Error('Nobody looks through a whole table for one calendar')
        yield* await ask<Row[]>(table, 'scan', spans)
      },
      write: async (...given) => ((await change(...given)).kind === 'written' ? 'written' : 'conflict'),
      change,
      leftOut: throwMisfit,
    }
  }
}

/** The other side: answers what a child asks of these tables. */
export function serveRows(child: ChildProcess, rows: (name: TableName) => Rows): void {
  async function serve(calls: Call[]): Promise<void> {
    const answers = await Promise.all(calls.map((call) => answer(rows(call.table), call)))
    child.send({ kind: 'answers', answers } satisfies Answers)
  }
  child.on('message', (message: Partial<RowsAsked>) => {
    if (message.kind === 'rows') void serve(message.calls ?? [])
  })
}

async function answer(rows: Rows, { id, what, given }: Call): Promise<Answers['answers'][number]> {
  if (what === 'range') {
    const [partition, span] = given as Parameters<Rows['range']>
    return { id, answer: await allRows(rows, partition, span) }
  }
  if (what === 'scan') return { id, answer: await collect(rows.scan(...(given as Parameters<Rows['scan']>))) }
  if (what === 'change') return { id, answer: await rows.change(...(given as Parameters<Rows['change']>)) }
  return { id, answer: (await rows.read(...(given as Parameters<Rows['read']>))) ?? null }
}
