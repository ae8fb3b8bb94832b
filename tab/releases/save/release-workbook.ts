import { ruleWords } from '../rule-words.ts'
import type { ReadReleaseOutput, ReleasedCell } from '#contract/read-release'
import { daySpan, plainDay } from '../../words/day-spans.ts'
import { topicNames } from '#domain/readings/words/topic-names'
import { taxonomy } from '#domain/quality/topic-weights'
import { numberIn, percentIn } from '../../words/numbers.ts'
import type { Reader } from '../../words/reader.ts'
import { releaseWords, type ReleaseWords } from '../../words/release-words.ts'
import { blockEnd } from '../tables/block-end.ts'
import { leastOf } from '../figures/least-of.ts'
import { figureOf } from '../figures/figure-of.ts'
import { maskWords } from '../figures/mask-words.ts'
import type { Share } from '../tables/released-rows.ts'
import { dimensionWords, segmentName } from '../tables/segment-name.ts'
import { figureWords, isWide } from '../figures/share-words.ts'
import { shownTables } from '../tables/shown-tables.ts'
import { trendPoints } from '../trend/trend-points.ts'
import { toWorkbook, type WorkbookCell, type WorkbookSheet } from './workbook.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>

/** A release as an .xlsx in the reader's language: what it says, what it does not tell, and the same tables as the page. */
export function releaseWorkbook(release: Released, reader: Reader): Uint8Array<ArrayBuffer> {
  const words = releaseWords(reader.language)
  const sheets = [
    aboutSheet(release, reader, words),
    groupsSheet(release, reader, words),
    everybodySheet(release, reader, words),
  ]
  return toWorkbook(trendPoints(release).length > 1 ? [...sheets, trendSheet(release, reader, words)] : sheets)
}

function aboutSheet(release: Released, reader: Reader, words: ReleaseWords): WorkbookSheet {
  const { locale } = reader
  const told = (name: string, meaning: string, notTelling: string) => [name, meaning, notTelling]
  const read = [release.managersReadFrom, release.managersReadTo].map((share) => percentIn(locale, share ?? 0))
  const lines = [
    words.released(plainDay(locale, release.releasedOn)),
    ...(release.managersReadFrom === undefined ? [] : [words.basedOn(read[0] ?? '', read[1] ?? '')]),
    ...bandLines(release, reader, words),
    words.notShownWhy.answer(...ruleWords(release, reader)),
    maskWords(release, reader),
    words.leftOut.answer,
    `${words.picture.key} ${words.picture.overlap}`,
  ]
  return {
    name: words.save.about,
    widths: [38, 60, 60],
    rows: [
      [{ head: words.eyebrow(daySpan(locale, release.block, blockEnd(release.block))) }],
      ...lines.map((line) => [line]),
      [],
      ['', words.save.means, words.notTelling].map((head) => ({ head })),
      told(words.coverage.name, words.coverage.meaning, words.coverage.notTelling),
      told(words.underCoached.name, words.underCoached.meaning, words.underCoached.notTelling),
      ...Object.values(words.whole.measures).map(({ name, means, notTelling }) => told(name, means, notTelling)),
      told(words.topics.title, words.topics.meaning, words.topics.notTelling),
      told(words.spread.title, words.spread.giniMeans, words.spread.notTelling),
      ...(release.differing ? [told(words.askWhy.title, words.askWhy.rule, words.askWhy.notTelling)] : []),
    ],
  }
}

/** Who is in no figure, and in how many 1:1s a plan ran: told of everybody together, as bands. */
function bandLines(
  { leftFrom, leftTo, plansFrom, plansTo, twoCyclesFrom, twoCyclesTo }: Released,
  { locale }: Reader,
  words: ReleaseWords,
): string[] {
  const band = (say: (from: string, to: string) => string, from: number | undefined, to: number | undefined) =>
    from === undefined || to === undefined ? [] : [say(percentIn(locale, from), percentIn(locale, to))]
  return [
    ...band(words.left, leftFrom, leftTo),
    ...band(words.plans, plansFrom, plansTo),
    ...band(words.twoCycles, twoCyclesFrom, twoCyclesTo),
  ]
}

function groupsSheet(release: Released, reader: Reader, words: ReleaseWords): WorkbookSheet {
  const { table, whole, save } = words
  const kept = whole.measures['reliability']?.name ?? ''
  const measures = shareHeads([table.coverage, table.underCoached, kept], save)
  const tables = shownTables(release.tables)
  const total = (tables[0] ?? release.tables[0])?.total
  const lines = tables.flatMap(({ attribute, cells }) =>
    cells.map((cell) => [
      dimensionWords(attribute, words).name,
      segmentName(attribute, cell.segment, words, reader.locale),
      ...cellFigures(cell, reader),
    ]),
  )
  return {
    name: words.dimension,
    widths: [22, 30, 12, ...measures.map(() => 14)],
    rows: [
      [words.dimension, save.group, table.people, ...measures].map((head) => ({ head })),
      ...lines,
      ...(total ? [[table.all, '', ...cellFigures(total, reader)]] : []),
      ...askWhyLines(release, reader, words),
    ],
  }
}

/** Below the groups: those that differed from all others in this block and in the one before. */
function askWhyLines({ differing }: Released, { locale }: Reader, words: ReleaseWords): WorkbookCell[][] {
  if (differing === undefined) return []
  const { askWhy } = words
  const some = differing.filter(({ isAgain }) => isAgain)
  const lines = some.map(({ attribute, segment, measure, side }) => [
    dimensionWords(attribute, words).name,
    askWhy[measure][side](segmentName(attribute, segment, words, locale)),
  ])
  return [[], [{ head: askWhy.title }], ...(lines.length > 0 ? lines : [[askWhy.none]])]
}

/** Each share has three columns: itself, and its likely range. */
function shareHeads(names: readonly string[], { from, to }: ReleaseWords['save']): string[] {
  return names.flatMap((name) => [name, `${name}, ${from}`, `${name}, ${to}`])
}

function cellFigures(cell: ReleasedCell, reader: Reader): WorkbookCell[] {
  if (!cell.shown) return [releaseWords(reader.language).notShown]
  const kept =
    cell.reliability === undefined ? [] : shareCells(cell.reliability, cell.reliabilityLo, cell.reliabilityHi, reader)
  return [
    cell.people,
    ...shareCells(cell.coverage, cell.coverageLo, cell.coverageHi, reader),
    ...shareCells(cell.underCoached, cell.underCoachedLo, cell.underCoachedHi, reader),
    ...kept,
  ]
}

/** A share with its likely range in one unit. Behind a border it is words, and so is nothing more known of it. */
function shareCells(shown: string, lo = 0, hi = 100, reader: Reader): WorkbookCell[] {
  return figureCells({ figure: figureOf(shown), lo, hi }, reader)
}

function figureCells({ figure, lo, hi }: Share, reader: Reader): WorkbookCell[] {
  if (figure.kind !== 'exact') return [figureWords(figure, reader), null, null]
  // Too wide for a percentage: the range alone.
  if (isWide({ figure, lo, hi })) return [null, { percent: lo }, { percent: hi }]
  return [{ percent: figure.percent }, { percent: lo }, { percent: hi }]
}

function wholeName(measure: string, { whole, topics }: ReleaseWords, { language }: Reader): string {
  const topic = taxonomy.find((one) => measure === `topic-${one}`)
  return topic ? `${topics.title}: ${topicNames[language][topic]}` : (whole.measures[measure]?.name ?? measure)
}

/** Coverage and the share under fifteen minutes of everybody. */
function totalRows(total: ReleasedCell | undefined, reader: Reader, { coverage, underCoached }: ReleaseWords) {
  if (!total?.shown) return []
  const people = releaseWords(reader.language).band(total.people)
  return [
    [coverage.name, ...threeOf(shareCells(total.coverage, total.coverageLo, total.coverageHi, reader)), people],
    [
      underCoached.name,
      ...threeOf(shareCells(total.underCoached, total.underCoachedLo, total.underCoachedHi, reader)),
      people,
    ],
  ]
}

/** A share and its range, whichever of them are told, so that what follows stands in its column. */
function threeOf(cells: readonly WorkbookCell[]): WorkbookCell[] {
  return [0, 1, 2].map((at) => cells[at] ?? null)
}

function everybodySheet(
  { tables, whole = [], spread, helpfulness }: Released,
  reader: Reader,
  words: ReleaseWords,
): WorkbookSheet {
  const total = tables[0]?.total
  const shares = whole.map(({ measure, share, lo, hi, people }): WorkbookCell[] => [
    wholeName(measure, words, reader),
    ...threeOf(shareCells(share, lo, hi, reader)),
    words.whole.of(leastOf(people)),
  ])
  const often = (spread?.bands ?? []).map(({ band, share, lo, hi }): WorkbookCell[] => [
    words.howOften.bands[band],
    ...shareCells(share, lo, hi, reader),
  ])
  const sessions: WorkbookCell[][] = spread?.sessions
    ? [
        [
          words.spread.sessions(
            numberIn(reader.locale, spread.sessions.average),
            numberIn(reader.locale, spread.sessions.median),
          ),
        ],
      ]
    : []
  const { from, to } = spread?.betweenManagers ?? {}
  const between: WorkbookCell[][] =
    from === undefined || to === undefined
      ? []
      : [[words.spread.between(percentIn(reader.locale, from), percentIn(reader.locale, to))]]
  const curve = (spread?.lorenz ?? []).map((share, tenth): WorkbookCell[] => [
    `${words.spread.people}: ${percentIn(reader.locale, 10 * tenth)}`,
    { percent: share },
  ])
  const part = (title: string, rows: WorkbookCell[][]) => (rows.length > 0 ? [[], [{ head: title }], ...rows] : [])
  const { favourable, favourableLo, favourableHi } = helpfulness?.shown ? helpfulness : {}
  const helpful: WorkbookCell[][] =
    favourable === undefined
      ? []
      : [[words.helpful.question, ...shareCells(favourable, favourableLo, favourableHi, reader)]]
  return {
    name: words.table.all,
    widths: [48, 14, 14, 14, 40],
    rows: [
      ['', words.save.share, words.save.from, words.save.to, words.table.people].map((head) => ({ head })),
      ...totalRows(total, reader, words),
      ...shares,
      ...part(words.howOften.title, often),
      ...part(
        words.spread.title,
        spread ? [...sessions, [words.spread.gini('').trim(), spread.gini], ...between, ...curve] : [],
      ),
      ...part(words.helpful.title, helpful),
    ],
  }
}

function trendSheet(release: Released, reader: Reader, words: ReleaseWords): WorkbookSheet {
  const { table, save, trend } = words
  const heads = shareHeads([table.coverage, table.underCoached], save)
  const lines = trendPoints(release).map(({ block, state, isSeason, coverage, underCoached }): WorkbookCell[] => {
    const days = daySpan(reader.locale, block, blockEnd(block), 'short')
    const name = isSeason ? `${days} (${trend.season})` : days
    if (!coverage || !underCoached) return [name, state === 'missing' ? trend.missing : trend.hidden]
    return [name, ...[coverage, underCoached].flatMap((share) => figureCells(share, reader))]
  })
  return {
    name: trend.title,
    widths: [34, ...heads.map(() => 14)],
    rows: [[words.block, ...heads].map((head) => ({ head })), ...lines, [], [trend.text]],
  }
}
