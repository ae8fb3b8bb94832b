import { memoryRows } from '../../api/tables/storage/memory-rows.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import { memoryTables, type Tables } from '../memory-tables.ts'

/** Storage that fails now and then: before it wrote, or after, when nobody hears any more that it did. */
export function troubledTables(random: () => number) {
  const state = { isTroubled: false }

  function troubled(rows: Rows): Rows {
    return {
      ...rows,
      change: async (...asked) => {
        const fate = state.isTroubled ? random() : 1
        if (fate < 0.03) throw new Error('storage is away')
        const written = await rows.change(...asked)
        if (fate < 0.06) throw new Error('storage was away when it had written')
        return written
      },
    }
  }

  const tables: Tables = memoryTables((name) =>
    name === 'pairs' || name === 'private' ? troubled(memoryRows()) : undefined,
  )
  return { state, tables }
}
