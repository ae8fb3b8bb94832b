import papa from 'papaparse'
import type {
  ReleasedBand,
  ReleasedCell,
  ReleasedHelpfulness,
  ReleasedSpread,
  WholeFigure,
} from '#contract/read-release'
import { addDays } from '#domain/time/add-days'
import type { Handler } from '../../ports/handler.ts'
import type { Release, ReleaseStore } from '../../ports/release-store.ts'
import { fileNotes, notShown } from './file-notes.ts'
import { whyToAsk } from './why-to-ask.ts'

const columns = ['attribute', 'segment', 'people', 'coverage', 'coverage from', 'coverage to'] as const
const underColumns = ['under-coached', 'under-coached from', 'under-coached to'] as const
const helpfulColumns = ['favourable', 'favourable from', 'favourable to'] as const
const spreadColumns = ['share of 1:1s', 'gini'] as const
const rateColumns = ['1:1s in four weeks'] as const
const keptColumns = ['kept', 'kept from', 'kept to'] as const
const askColumns = ['ask why'] as const

/**
 * What a spreadsheet would run: what begins like a formula, but for names such as `-Support` or `+Plus` that hold nothing a
 * formula could do anything with. A program reads those as they are.
 */
const likeFormula = /^(?:[=@\t\r]|[+-].*[^\p{L}\p{N} .+&-])/u

/** The released tables of a block as CSV: exactly what is on the screen, hidden cells included as hidden, and below it how to read it. */
export function exportRelease({ releases }: { releases: Pick<ReleaseStore, 'release'> }): Handler<'exportRelease'> {
  return async ({ input }) => {
    const release = await releases.release(input.block)
    if (release === undefined) return { kind: 'not-found' }
    return { kind: 'done', output: { fileName: `coaching-${release.block}.csv`, csv: toCsv(release) } }
  }
}

function toCsv(release: Release): string {
  const { tables, helpfulness, spread, whole = [], differing } = release
  const groups = tables.flatMap(({ attribute, cells, total }) =>
    [...cells, total].map((cell) => ({
      cell,
      row: [attribute, cell.segment, ...figuresOf(cell)],
      ask: differing ? [cell === total ? '' : whyToAsk(differing, attribute, cell.segment)] : [],
    })),
  )
  const keepsTold = groups.some(({ cell }) => cell.shown && cell.reliability !== undefined)
  const fields = [
    ...columns,
    ...underColumns,
    ...(helpfulness ? helpfulColumns : []),
    ...(spread ? spreadColumns : []),
    ...(spread?.sessions ? rateColumns : []),
    ...(keepsTold ? keptColumns : []),
    ...(differing ? askColumns : []),
  ]
  const padded = (row: readonly (string | number)[], end: readonly (string | number)[] = []) => [
    ...row,
    ...Array.from({ length: fields.length - row.length - end.length }, () => ''),
    ...end,
  ]
  const rows = groups.map(({ cell, row, ask }) => padded(row, [...(keepsTold ? keptOf(cell) : []), ...ask]))
  // In the columns of coverage: a share with its range.
  for (const { measure, people, share, lo, hi } of whole)
    rows.push(padded(['whole', wholeNames[measure] ?? measure.replace('-', ' '), ` ${people}`, share, lo, hi]))
  if (helpfulness) rows.push(padded(helpfulRow(helpfulness)))
  if (spread) rows.push(...spreadRows(spread, fields.indexOf('gini') + 1).map((row) => padded(row)))
  rows.push(...fileNotes(release).map(([about, text]) => padded(['note', about, text])))
  return papa.unparse({ fields, data: rows }, { escapeFormulae: likeFormula, newline: '\r\n' })
}

const wholeNames: Partial<Record<WholeFigure['measure'], string>> = {
  evidence: 'with a trace',
  nextStep: 'with a next step',
  managerPromises: 'promises of managers on time',
  reportPromises: 'promises of reports on time',
  sayDo: 'promises kept',
  carryOver: 'open promises past their day',
}

function keptOf(cell: ReleasedCell): (string | number)[] {
  if (!cell.shown || cell.reliability === undefined) return [notShown, '', '']
  return told(cell.reliability, cell.reliabilityLo ?? '', cell.reliabilityHi ?? '')
}

function figuresOf(cell: ReleasedCell): (string | number)[] {
  if (!cell.shown) return [notShown, notShown, '', '', notShown, '', '']
  const { people, coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi } = cell
  // With a blank in front neither "5-9" becomes a date nor does anything change for a reader.
  return [
    ` ${people}`,
    ...told(coverage, coverageLo, coverageHi),
    ...told(underCoached, underCoachedLo, underCoachedHi),
  ]
}

/** A share with its range; the range alone where it is wider than fifty points, as on the page. A border is no percentage. */
function told(share: string, lo: number | string, hi: number | string): (string | number)[] {
  return [/^\d/.test(share) && Number(hi) - Number(lo) > 50 ? '' : share, lo, hi]
}

/** A program reads these; none of them looks like a day to a spreadsheet. */
const bandNames: Record<ReleasedBand['band'], string> = {
  weekly: 'every week',
  'up-to-3': 'up to 3 weeks',
  '3-to-6': '3 to 6 weeks',
  '6-to-10': '6 to 10 weeks',
  'over-10': 'none in 10 weeks',
}

/** One line for each tenth of the people, those with the fewest 1:1s first, one for Gini, and two for how many 1:1s people have. */
function spreadRows(
  { gini, lorenz, sessions, bands = [], betweenManagers }: ReleasedSpread,
  width: number,
): (string | number)[][] {
  const row = (name: string, ...values: (string | number)[]) => {
    const start = ['spread', name]
    const nothing = Array.from({ length: width - spreadColumns.length - start.length }, () => '')
    return [...start, ...nothing, ...values]
  }
  return [
    // In the columns of coverage: a share of people with its range.
    ...bands.map(({ band, share, lo, hi }) => {
      const start = ['how often', bandNames[band], '', share, lo, hi]
      return [...start, ...Array.from({ length: width - start.length }, () => '')]
    }),
    ...lorenz.map((share, tenth) => row(`lower ${10 * tenth}% of people`, `${share}%`, '')),
    ...(betweenManagers ? [row('between managers', `${betweenManagers.from}% to ${betweenManagers.to}%`, '')] : []),
    row('everybody', '', gini),
    ...(sessions ? [row('average', '', '', sessions.average), row('median', '', '', sessions.median)] : []),
  ]
}

/** A line of its own below the groups: answers instead of people, and the days it speaks of, both ends included. */
function helpfulRow(helpfulness: ReleasedHelpfulness): (string | number)[] {
  const { from, to } = helpfulness
  const start = ['helpfulness', `${from} to ${addDays(to, -1)}`]
  const nothing = ['', '', '', '', '', '']
  if (!helpfulness.shown) return [...start, notShown, ...nothing, notShown, '', '']
  const { answers, favourable, favourableLo, favourableHi } = helpfulness
  return [...start, ` ${answers}`, ...nothing, ...told(favourable, favourableLo, favourableHi)]
}
