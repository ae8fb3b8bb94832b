import type { ReleasedBand, ReleasedCell, ReleasedTable } from '#contract/read-release'
import type { Highs } from 'highs'
import { onlyValues } from './integer-bounds.ts'
import type { Puzzle } from './neighbours.ts'
import type { Found, KnownPerson } from './known.ts'
import { toldCounts } from './told-counts.ts'

/** One of several releases that follow one another: `counted` says of each person whether they are in it. */
export type Counted = {
  readonly tables: readonly ReleasedTable[]
  readonly bands?: readonly ReleasedBand[] | undefined
  readonly counted: readonly boolean[]
  /** How many of them had a 1:1: given to the attacker where the release tells a spread. */
  readonly covered?: number | undefined
}

type Row = Puzzle['rows'][number]

/**
 * Attacks several blocks together by somebody who knows who joined, who left and who went out of the figures between them:
 * whoever had no 1:1 in ten weeks had none in the block, nor in the one before if they were counted there. Asks, of each block,
 * for the number of every manager, of every group that it hides, and of those who were in one block and not in the next.
 */
export function attackChanges(people: readonly KnownPerson[], blocks: readonly Counted[], highs: Highs): Found[] {
  const attributes = [...new Set(blocks.flatMap(({ tables }) => tables.map(({ attribute }) => attribute)))]
  const groupOf = (at: number, attribute: string) => people[at]?.segments[attribute] ?? 'none'
  const nameOf = (at: number) =>
    [
      people[at]?.manager,
      ...attributes.map((attribute) => groupOf(at, attribute)),
      ...blocks.map(({ counted }) => counted[at]),
    ].join(' | ')
  const atoms = [...Map.groupBy(people.keys(), nameOf).values()]
  const sizes = atoms.map((members) => members.length)
  /** Atoms that are counted in a block, of one kind. */
  const inBlock = (block: number, holds: (at: number) => boolean = () => true) =>
    [...atoms.keys()].filter((column) => {
      const [first = -1] = atoms[column] ?? []
      return blocks[block]?.counted[first] === true && holds(first)
    })
  const met = (block: number, columns: readonly number[]) => columns.map((at) => at + block * atoms.length)
  const none = (block: number, columns: readonly number[]) => met(blocks.length + block, columns)
  const sizeOf = (columns: readonly number[]) => columns.reduce((sum, at) => sum + (sizes[at] ?? 0), 0)

  const rows: Row[] = []
  const wanted: { columns: number[]; about: string; size: number }[] = []
  const want = (about: string, block: number, columns: readonly number[]) => {
    if (columns.length > 0) wanted.push({ columns: met(block, columns), about, size: sizeOf(columns) })
  }
  for (const [block, { tables, bands, covered }] of blocks.entries()) {
    const all = inBlock(block)
    const clue = (cell: ReleasedCell, columns: readonly number[]) => {
      if (!cell.shown) return
      const counts = toldCounts({ shown: cell.coverage, lo: cell.coverageLo, hi: cell.coverageHi }, sizeOf(columns))
      rows.push({ columns: met(block, columns), least: Math.min(...counts), most: Math.max(...counts) })
    }
    for (const { attribute, cells, total } of tables) {
      clue(total, all)
      for (const cell of cells) {
        const columns = inBlock(block, (at) => groupOf(at, attribute) === cell.segment)
        clue(cell, columns)
        if (!cell.shown) want(`${attribute} ${cell.segment} in block ${block}`, block, columns)
      }
    }
    if (covered !== undefined) rows.push({ columns: met(block, all), least: covered, most: covered })
    const told = bands?.find(({ band }) => band === 'over-10')
    if (told) {
      const counts = toldCounts({ ...told, shown: told.share }, sizeOf(all), sizeOf(all) < 500 ? 5 : 1)
      rows.push({ columns: none(block, all), least: Math.min(...counts), most: Math.max(...counts) })
      for (const column of all)
        for (const other of [block, block - 1])
          if (inBlock(other).includes(column))
            rows.push({
              columns: [...met(other, [column]), ...none(block, [column])],
              least: 0,
              most: sizes[column] ?? 0,
            })
    }
    for (const manager of new Set(people.map((person) => person.manager)))
      want(
        `${manager} in block ${block}`,
        block,
        inBlock(block, (at) => people[at]?.manager === manager),
      )
    const next = blocks[block + 1]
    if (next)
      want(
        `who left after block ${block}`,
        block,
        inBlock(block, (at) => next.counted[at] !== true),
      )
    const before = blocks[block - 1]
    if (before)
      want(
        `who joined in block ${block}`,
        block,
        inBlock(block, (at) => before.counted[at] !== true),
      )
  }
  const most = Array.from({ length: 2 * blocks.length }, () => sizes).flat()
  const only = onlyValues({ most, rows, wanted: wanted.map(({ columns }) => columns) }, highs)
  return only.flatMap((value, at) => {
    const target = wanted[at]
    return value === undefined || !target ? [] : [{ figure: 'coverage', about: target.about, size: target.size, value }]
  })
}
