import type { ReleasedBand } from '#contract/read-release'
import type { Highs } from 'highs'
import { attackedGroups, type AttackedGroups } from './attacked-groups.ts'
import { onlyValues } from './integer-bounds.ts'
import type { Puzzle } from './neighbours.ts'
import type { Found, KnownPerson, Release } from './known.ts'
import { toldCounts } from './told-counts.ts'

/** What was released of one block, and how many had a 1:1 in it, to give the attacker more than was told. */
type Block = { readonly tables: Release['tables']; readonly covered: number }

type Row = Puzzle['rows'][number]

/**
 * Attacks how often people meet, by somebody who has the releases of two blocks: who had no 1:1 in ten weeks had none in
 * either block. Asks for every hidden group, manager and manager's part, of both blocks, how many had a 1:1, and how many had
 * none in ten weeks; and of everybody, whether the five shares together say that a band is empty. Gives back what has one
 * possible value only.
 *
 * Which of the other bands somebody is in is bound to nothing else that is told, so anybody could have changed places.
 */
export function attackRhythm(
  {
    bands,
    blocks,
    people,
  }: { bands: readonly ReleasedBand[]; blocks: readonly Block[]; people: readonly KnownPerson[] },
  highs: Highs,
): Found[] {
  const groups = attackedGroups({ release: { tables: blocks.flatMap(({ tables }) => tables) }, people })
  const sizes = groups.atoms.map((members) => members.length)
  /** Of each atom a number: how many had a 1:1 in a block, then how many had none in ten weeks. */
  const none = blocks.length
  const columnsOf = (number: number, columns: readonly number[]) => columns.map((at) => at + number * sizes.length)
  const all = [...sizes.keys()]
  const spans = bandSpans(bands, people.length)
  const noneAt = bands.findIndex(({ band }) => band === 'over-10')
  const rows: Row[] = [{ columns: columnsOf(none, all), ...(spans[noneAt] ?? { least: 0, most: people.length }) }]
  for (const [number, block] of blocks.entries()) {
    for (const [at, size] of sizes.entries())
      rows.push({ columns: [...columnsOf(number, [at]), ...columnsOf(none, [at])], least: 0, most: size })
    rows.push({ columns: columnsOf(number, all), least: block.covered, most: block.covered })
    for (const { columns, ...clue } of coverageClues(block, groups))
      rows.push({ columns: columnsOf(number, columns), ...clue })
  }
  const wanted = [
    ...blocks.flatMap((block, number) =>
      hiddenTargets(block, groups).map((target) => ({ ...target, figure: `coverage of block ${number}`, number })),
    ),
    ...groups.targets.map((target) => ({ ...target, figure: 'none in ten weeks', number: none })),
  ]
  const most = [...blocks, none].flatMap(() => sizes)
  const sums = wanted.map(({ number, columns }) => columnsOf(number, columns))
  const only = onlyValues({ most, rows, wanted: sums }, highs).flatMap((value, at) => {
    const target = wanted[at]
    if (value === undefined || !target) return []
    return [{ figure: target.figure, about: target.about, size: target.size, value }]
  })
  return [...emptyBands(bands, spans, people.length), ...only]
}

type BandSpan = { least: number; most: number }

/** How many people each share can stand for, by itself. */
function bandSpans(bands: readonly ReleasedBand[], n: number): BandSpan[] {
  return bands.map(({ share: shown, lo, hi }) => {
    const counts = toldCounts({ shown, lo, hi }, n, n < 500 ? 5 : 1)
    return { least: Math.min(...counts), most: Math.max(...counts) }
  })
}

/** Bands that nobody can be in, or everybody must, by what the others leave. */
function emptyBands(bands: readonly ReleasedBand[], spans: readonly BandSpan[], n: number): Found[] {
  const [least, most] = [sumOf(spans.map((span) => span.least)), sumOf(spans.map((span) => span.most))]
  return bands.flatMap(({ band }, at) => {
    const span = spans[at] ?? { least: 0, most: 0 }
    const [smallest, largest] = [
      Math.max(span.least, n - most + span.most),
      Math.min(span.most, n - least + span.least),
    ]
    const isEnd = smallest === largest && (largest === 0 || smallest === n)
    return isEnd ? [{ figure: band, about: 'everybody', size: n, value: largest }] : []
  })
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}

/** What the shown cells of a block tell of how many had a 1:1. */
function coverageClues({ tables }: Block, { cells }: AttackedGroups): (Row & { columns: readonly number[] })[] {
  const own = new Set(tables.flatMap((table) => table.cells))
  return cells.flatMap(({ cell, columns, members }) => {
    if (!cell.shown || !own.has(cell)) return []
    const words = { shown: cell.coverage, lo: cell.coverageLo, hi: cell.coverageHi }
    const counts = toldCounts(words, members.length)
    return [{ columns, least: Math.min(...counts), most: Math.max(...counts) }]
  })
}

/** Managers and their parts, and the groups that this block hides. */
function hiddenTargets({ tables }: Block, { targets }: AttackedGroups): AttackedGroups['targets'] {
  const shown = new Set(
    tables.flatMap(({ attribute, cells }) =>
      cells.flatMap((cell) => (cell.shown ? [`${attribute} ${cell.segment}`] : [])),
    ),
  )
  return targets.filter(({ about }) => !shown.has(about))
}
