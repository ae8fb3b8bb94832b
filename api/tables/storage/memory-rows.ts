import { checkLimits } from './check-limits.ts'
import type { Row, Rows, KeySpan, Value, Values, Write, Written } from './rows.ts'
import { throwMisfit } from '../shapes/row-error.ts'

type Stored = { etag: string; values: Record<string, Value> }

/** A table in memory: for tests of stores and for measurements too large for a storage emulator. Never for the product. */
export function memoryRows(table = 'memory', leftOut: Rows['leftOut'] = throwMisfit): Rows {
  const partitions = new Map<string, Map<string, Stored>>()
  let version = 0

  function partRows(partition: string, span: KeySpan = {}): Row[] {
    const wanted = [...(partitions.get(partition) ?? [])].filter(([key]) => isIn(key, span))
    const ordered = wanted.toSorted(([one], [other]) => (one < other ? -1 : 1))
    return ordered.map(([key, row]) => toRow(table, partition, key, row))
  }

  function keep(write: Write, rows: Map<string, Stored>): string {
    version += 1
    const etag = write.kind === 'remove' ? '' : `v${version}`
    if (write.kind === 'remove') rows.delete(write.key)
    else rows.set(write.key, { etag, values: defined(write.values) })
    return etag
  }

  async function change(partition: string, writes: readonly Write[]): Promise<Written> {
    checkLimits(partition, writes)
    const rows = partitions.get(partition) ?? new Map<string, Stored>()
    const refused = writes.find((write) => !isPossible(write, rows.get(write.key)))
    if (refused) return { kind: refused.kind === 'create' ? 'exists' : 'changed' }
    partitions.set(partition, rows)
    return { kind: 'written', etags: writes.map((write) => keep(write, rows)) }
  }

  return {
    read: async (partition, key) => {
      const row = partitions.get(partition)?.get(key)
      return row && toRow(table, partition, key, row)
    },
    async *range(partition, span) {
      yield* partRows(partition, span)
    },
    async *scan({ keys, partitions: names = {} }) {
      for (const name of [...partitions.keys()].toSorted()) if (isIn(name, names)) yield* partRows(name, keys)
    },
    write: async (partition, writes) => ((await change(partition, writes)).kind === 'written' ? 'written' : 'conflict'),
    change,
    leftOut,
  }
}

/** A copy: nobody changes a table by changing what they read. */
function toRow(table: string, partition: string, key: string, { etag, values }: Stored): Row {
  return { table, partition, key, etag, values: { ...values } }
}

function isPossible(write: Write, stored: Stored | undefined): boolean {
  switch (write.kind) {
    case 'create':
      return stored === undefined
    case 'put':
      return true
    case 'replace':
      return stored?.etag === write.etag
    case 'remove':
      return stored !== undefined
  }
}

function isIn(key: string, { from, to }: KeySpan): boolean {
  return (from === undefined || key >= from) && (to === undefined || key < to)
}

function defined(values: Values): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined))
}
