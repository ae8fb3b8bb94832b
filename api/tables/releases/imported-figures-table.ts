import { figureMeasures } from '#domain/figures/figure'
import { quarterAt } from '#domain/time/quarter'
import type { ImportedFigures, KeptFigure, VersionedFigure } from '../../ports/imported-figures.ts'
import { fitting } from '../shapes/fitting.ts'
import { claim, maybe, number, oneOf, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'
import { collect } from '../storage/collect.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows, Write } from '../storage/rows.ts'

export const figureRow = rowKind('figure', {
  quarter: text,
  measure: oneOf(figureMeasures),
  value: number,
  source: maybe(text),
  at: maybe(text),
  by: maybe(text),
  before: maybe(number),
  /** Removed: nobody reads it any more, and the next night forgets it. */
  isGone: maybe(claim),
} satisfies Holding<KeptFigure>)

/** One partition beside the imported groups, a row `{quarter}|{measure}` each. */
const partition = 'figures'

/** A figure that does not fit is left out and told to `rows`. */
export function importedFiguresTable(rows: Rows): ImportedFigures {
  const lines = async () => fitting(rows, await collect(rows.range(partition)), lineOf)

  return {
    all: async () => (await lines()).flatMap(({ figure, isGone }) => (isGone ? [] : [figure])),

    keep: async (changes) => {
      const there = new Map((await lines()).map((line) => [keyOf(line.figure), line]))
      const writes: Write[] = []
      for (const { version, ...figure } of changes) {
        const line = there.get(keyOf(figure))
        const seen = line === undefined || line.isGone ? null : line.figure.version
        if (seen !== version) return 'conflict'
        const before = seen === null ? undefined : line?.figure.value
        const values = { ...figure, ...(before === undefined ? {} : { before }) }
        writes.push(
          line === undefined
            ? { kind: 'create', key: keyOf(figure), values }
            : { kind: 'replace', key: keyOf(figure), values, etag: line.figure.version },
        )
      }
      return (await rows.write(partition, writes)) === 'written' ? 'kept' : 'conflict'
    },

    remove: async ({ version, ...named }) => {
      const line = (await lines()).find(({ figure }) => keyOf(figure) === keyOf(named))
      if (line === undefined || line.isGone) return 'removed'
      if (line.figure.version !== version) return 'conflict'
      const { quarter, measure, value } = line.figure
      const values = { quarter, measure, value, isGone: true }
      const write = { kind: 'replace', key: keyOf(named), values, etag: version } as const
      return (await rows.write(partition, [write])) === 'written' ? 'removed' : 'conflict'
    },

    forgetAuthor: async (oid) => {
      const theirs = (await lines()).filter(({ figure }) => figure.by === oid)
      for (const { figure } of theirs) {
        const { version: etag, by: _, ...values } = figure
        // Whoever corrects it at this moment is its author from now on.
        await rows.write(partition, [{ kind: 'replace', key: keyOf(figure), values, etag }])
      }
      return theirs.length
    },

    expire: (before) => removeRows(rows, past(rows, before)),
  }
}

function keyOf({ quarter, measure }: { quarter: string; measure: string }): string {
  return `${quarter}|${measure}`
}

function lineOf(row: Row): { figure: VersionedFigure; isGone: boolean } {
  const { isGone = false, ...figure } = figureRow(row)
  return { figure: { ...figure, version: row.etag }, isGone }
}

/** One whose day was not noted goes by its quarter. */
async function* past(rows: Rows, before: string): AsyncIterable<Row> {
  const oldest = quarterAt(before.slice(0, 10)).name
  for await (const row of rows.range(partition)) {
    const { isGone, at, quarter } = figureRow(row)
    if (isGone || (at === undefined ? quarter < oldest : at < before)) yield row
  }
}
