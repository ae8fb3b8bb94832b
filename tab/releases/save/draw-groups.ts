import type { ReadReleaseOutput } from '#contract/read-release'
import { percentIn } from '../../words/numbers.ts'
import type { Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { releasedRow, releasedRows, type ReleasedRow, type Share } from '../tables/released-rows.ts'
import { segmentName } from '../tables/segment-name.ts'
import { figureWords, isWide, shareWords } from '../figures/share-words.ts'
import { along, rowHeight, type Drawing } from './scale.ts'
import { ink, svgLine, svgText } from './svg.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

/** Above the first row, for the share of everybody. */
const topHeight = 20

/** The groups of a table with their likely ranges. Those that are not shown have a word in place of a line. */
export function drawGroups(
  release: Released,
  attribute: string,
  measure: 'coverage' | 'underCoached',
  reader: Reader,
): Drawing {
  const words = releaseWords(reader.language)
  const table = release.tables.find((one) => one.attribute === attribute) ?? release.tables[0]
  if (!table) return { parts: [], height: 0 }
  const nameOf = (segment: string) => segmentName(table.attribute, segment, words, reader.locale)
  const rows = releasedRows(table, nameOf, release.differing)
  const height = rowHeight * rows.length + topHeight + 24
  const all = releasedRow(table.total).shown?.[measure]
  const named = rows.flatMap((row, at) =>
    whiskerRow(row, nameOf(row.segment), topHeight + rowHeight * at + 15, measure, reader),
  )
  return { parts: [...ticks(height - 20, reader), ...allLine(all, height - 20, reader), ...named], height }
}

/** Everybody together, as a dashed line with its share above. */
function allLine(all: Share | undefined, bottom: number, reader: Reader): string[] {
  if (all?.figure.kind !== 'exact') return []
  const x = along(all.figure.percent)
  const words = releaseWords(reader.language).picture.all(figureWords(all.figure, reader))
  return [
    svgLine([x, topHeight], [x, bottom], ink.strong, 1, '4 4'),
    svgText(words, { x, y: topHeight - 5, size: 12, anchor: 'middle', weight: 600 }),
  ]
}

function whiskerRow(
  row: ReleasedRow,
  name: string,
  y: number,
  measure: 'coverage' | 'underCoached',
  reader: Reader,
): string[] {
  const label = svgText(shortened(name), { x: 24, y: y + 4 })
  const share = row.shown?.[measure]
  if (!share)
    return [label, svgText(releaseWords(reader.language).notShown, { x: along(0) + 8, y: y + 4, fill: ink.soft })]
  return [
    label,
    ...whisker(share, y),
    svgText(shareWords(share, reader), { x: 780, y: y + 4, anchor: 'end', weight: 600 }),
  ]
}

function whisker(share: Share, y: number): string[] {
  const { figure, lo, hi } = share
  const ends = [lo, hi].map((end) => svgLine([along(end), y - 5], [along(end), y + 5], ink.brand, 2))
  const dot =
    figure.kind === 'exact' && !isWide(share)
      ? [`<circle cx="${along(figure.percent)}" cy="${y}" r="6" fill="${ink.brand}"/>`]
      : []
  return [svgLine([along(lo), y], [along(hi), y], ink.brand, 2), ...ends, ...dot]
}

function ticks(bottom: number, reader: Reader): string[] {
  return [0, 50, 100].flatMap((tick) => [
    svgLine([along(tick), topHeight], [along(tick), bottom], ink.line),
    svgText(percentIn(reader.locale, tick), {
      x: along(tick),
      y: bottom + 16,
      size: 11,
      fill: ink.soft,
      anchor: 'middle',
    }),
  ])
}

/** A name as long as the place for it; all of it stands in the tables. */
function shortened(name: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(name), ({ segment }) => segment)
  return letters.length > 36 ? `${letters.slice(0, 35).join('')}…` : name
}
