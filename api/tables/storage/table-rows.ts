import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables'
import { checkLimits } from './check-limits.ts'
import type { Row, Rows, KeySpan, Value, Write, Written } from './rows.ts'
import { throwMisfit } from '../shapes/row-error.ts'
import { writeOne } from './write-one.ts'

/**
 * How the service writes a row's version. Anything else is no version that anybody saw: above all `*`, which would
 * match every version and overwrite what a person never looked at.
 */
const versionForm = /^W\/"datetime'[\w.:%-]+'"$/

/** Rows over the table service. `leftOut` is told of a row that a reader left out; without it such a row is trouble. */
export function tableRows(client: TableClient, leftOut: Rows['leftOut'] = throwMisfit): Rows {
  async function* query(filter: string): AsyncIterable<Row> {
    const options = filter === '' ? {} : { queryOptions: { filter } }
    for await (const entity of client.listEntities(options)) yield toRow(client.tableName, entity)
  }
  async function change(partition: string, writes: readonly Write[]): Promise<Written> {
    checkLimits(partition, writes)
    if (writes.length === 0) return { kind: 'written', etags: [] }
    if (writes.some((write) => write.kind === 'replace' && !versionForm.test(write.etag))) return { kind: 'changed' }
    const [only] = writes
    if (only && writes.length === 1) return writeOne(client, partition, only)
    try {
      const { subResponses } = await client.submitTransaction(writes.map((write) => toAction(partition, write)))
      return { kind: 'written', etags: subResponses.map(({ etag = '' }) => etag.trim()) }
    } catch (error) {
      const conflict = conflictIn(error)
      if (conflict === undefined) throw error
      return conflict
    }
  }
  return {
    read: async (partition, key) => {
      try {
        return toRow(client.tableName, await client.getEntity(partition, key))
      } catch (error) {
        if (error instanceof RestError && error.statusCode === 404) return undefined
        throw error
      }
    },
    // The partition comes first: the service takes either order, the sandbox's tables go straight to it only in this one.
    range: (partition, span) => query([odata`PartitionKey eq ${partition}`, ...within('RowKey', span)].join(' and ')),
    scan: ({ keys, partitions }) =>
      query([...within('PartitionKey', partitions), ...within('RowKey', keys)].join(' and ')),
    write: async (partition, writes) => ((await change(partition, writes)).kind === 'written' ? 'written' : 'conflict'),
    change,
    leftOut,
  }
}

function within(name: 'PartitionKey' | 'RowKey', { from, to }: KeySpan = {}): string[] {
  return [
    ...(from === undefined ? [] : [`${name} ge ${quoted(from)}`]),
    ...(to === undefined ? [] : [`${name} lt ${quoted(to)}`]),
  ]
}

/** `odata` quotes a value only when some text stands before it. */
function quoted(text: string): string {
  return odata` ${text}`.trim()
}

function toAction(partition: string, write: Write): TransactionAction {
  const entity = toEntity(partition, write)
  switch (write.kind) {
    case 'create':
      return ['create', entity]
    case 'put':
      return ['upsert', entity, 'Replace']
    case 'replace':
      return ['update', entity, 'Replace', { etag: write.etag }]
    case 'remove':
      return ['delete', entity]
  }
}

function toEntity(partition: string, write: Write) {
  return { ...(write.kind === 'remove' ? {} : write.values), partitionKey: partition, rowKey: write.key }
}

const notOurs = new Set(['partitionKey', 'rowKey', 'etag', 'timestamp', 'odata.metadata'])

function toRow(table: string, entity: Record<string, unknown>): Row {
  const values = Object.entries(entity).filter(([name]) => !notOurs.has(name)) as [string, Value][]
  return {
    table,
    partition: String(entity['partitionKey']),
    key: String(entity['rowKey']),
    etag: String(entity['etag']),
    values: Object.fromEntries(values),
  }
}

/** 404: the row to replace or remove is gone. 409: it is there already. 412: it is of another version. */
function conflictIn(error: unknown): Written | undefined {
  if (!(error instanceof RestError)) return undefined
  if (error.statusCode === 409 && error.code === 'EntityAlreadyExists') return { kind: 'exists' }
  if (error.statusCode === 404 || error.statusCode === 412) return { kind: 'changed' }
  return undefined
}
