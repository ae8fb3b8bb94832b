import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables'
import type { Row, Rows, Span, Value, Write } from './rows.ts'

/** Rows over the table service. */
export function tableRows(client: TableClient): Rows {
  async function* query(filter: string): AsyncIterable<Row> {
    const options = filter === '' ? {} : { queryOptions: { filter } }
    for await (const entity of client.listEntities(options)) yield toRow(entity)
  }
  return {
    read: async (partition, key) => {
      try {
        return toRow(await client.getEntity(partition, key))
      } catch (error) {
        if (error instanceof RestError && error.statusCode === 404) return undefined
        throw error
      }
    },
    range: (partition, span) => query([odata`PartitionKey eq ${partition}`, ...within('RowKey', span)].join(' and ')),
    scan: ({ keys, partitions }) =>
      query([...within('PartitionKey', partitions), ...within('RowKey', keys)].join(' and ')),
    write: async (partition, writes) => {
      try {
        await send(client, partition, writes)
        return 'written'
      } catch (error) {
        if (error instanceof RestError && isConflict(error)) return 'conflict'
        throw error
      }
    },
  }
}

function within(name: 'PartitionKey' | 'RowKey', { from, to }: Span = {}): string[] {
  return [
    ...(from === undefined ? [] : [`${name} ge ${quoted(from)}`]),
    ...(to === undefined ? [] : [`${name} lt ${quoted(to)}`]),
  ]
}

/** `odata` quotes a value only when some text stands before it. */
function quoted(text: string): string {
  return odata` ${text}`.trim()
}

async function send(client: TableClient, partition: string, writes: readonly Write[]): Promise<void> {
  const [first, ...more] = writes
  if (!first) return
  if (more.length > 0) {
    await client.submitTransaction(writes.map((write) => toAction(partition, write)))
    return
  }
  const entity = toEntity(partition, first)
  switch (first.kind) {
    case 'create':
      await client.createEntity(entity)
      return
    case 'put':
      await client.upsertEntity(entity, 'Replace')
      return
    case 'replace':
      await client.updateEntity(entity, 'Replace', { etag: first.etag })
      return
    case 'remove':
      await client.deleteEntity(partition, first.key)
  }
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

function toRow(entity: Record<string, unknown>): Row {
  const values = Object.entries(entity).filter(([name]) => !notOurs.has(name)) as [string, Value][]
  return {
    partition: String(entity['partitionKey']),
    key: String(entity['rowKey']),
    etag: String(entity['etag']),
    values: Object.fromEntries(values),
  }
}

/** 404: the row to replace or remove is gone. 409: it is there already. 412: it is of another version. */
function isConflict(error: RestError): boolean {
  return error.statusCode === 404 || error.statusCode === 409 || error.statusCode === 412
}
