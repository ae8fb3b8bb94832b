import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { PairId } from '#domain/pair'
import type { Rows } from '../storage/rows.ts'

const prefix = 'left|'
const everybodys = { from: prefix, to: 'left}' }

/** Where one person's word about the figures stands. */
export function leftPartition(oid: string): string {
  return `${prefix}${oid}`
}

/**
 * In the table of people, a partition `left|{oid}` for whoever has left the figures: a row `altogether`, and one row per
 * pair under its id. They stand side by side, so that a release reads those and nobody else.
 */
export function figuresChoiceTable(rows: Rows): FiguresChoice {
  return {
    leftBy: async (oid) => {
      const pairs = new Set<PairId>()
      let altogether = false
      for await (const { key } of rows.range(leftPartition(oid))) {
        if (key === 'altogether') altogether = true
        else pairs.add(key)
      }
      return { altogether, pairs }
    },

    keep: async (oid, what, { isOut, at }) => {
      const key = what === 'altogether' ? what : what.pairId
      // To take back what was never said is a conflict of the table, and what was wanted.
      const write = isOut ? ({ kind: 'put', key, values: { at } } as const) : ({ kind: 'remove', key } as const)
      await rows.write(leftPartition(oid), [write])
    },

    everybody: async () => {
      const [people, pairs] = [new Set<string>(), new Set<string>()]
      for await (const { partition, key } of rows.scan({ partitions: everybodys })) {
        if (key === 'altogether') people.add(partition.slice(prefix.length))
        else pairs.add(key)
      }
      return { people, pairs }
    },
  }
}
