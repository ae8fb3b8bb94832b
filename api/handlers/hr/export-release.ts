import papa from 'papaparse'
import type { ReleasedCell, ReleasedHelpfulness, ReleasedBand, ReleasedSpread } from '#contract/read-release'
import { addDays } from '#domain/time/add-days'
import type { Handler } from '../../ports/handler.ts'
import type { Release, ReleaseStore } from '../../ports/release-store.ts'

const columns = ['attribute', 'segment', 'people', 'coverage', 'coverage from', 'coverage to'] as const
const underColumns = ['under-coached', 'under-coached from', 'under-coached to'] as const
const helpfulColumns = ['favourable', 'favourable from', 'favourable to'] as const
const spreadColumns = ['share of 1:1s', 'gini'] as const
const notShown = 'not shown'

/** The released tables of a block as CSV: exactly what is on the screen, hidden cells included as hidden. */
export function exportRelease({ releases }: { releases: Pick<ReleaseStore, 'release'> }): Handler<'exportRelease'> {
  return async ({ input }) => {
    const release = await releases.release(input.block)
    if (release === undefined) return { kind: 'not-found' }
    return { kind: 'done', output: { fileName: `coaching-${release.block}.csv`, csv: toCsv(release) } }
  }
}

function toCsv({ tables, helpfulness, spread }: Release): string {
  const rows = tables.flatMap(({ attribute, cells, total }) =>
    [...cells, total].map((cell) => [attribute, cell.segment, ...figuresOf(cell)]),
  )
  const fields = [...columns, ...underColumns, ...(helpfulness ? helpfulColumns : []), ...(spread ? spreadColumns : [])]
  if (helpfulness) rows.push(helpfulRow(helpfulness))
  if (spread) rows.push(...spreadRows(spread, fields.length))
  // A segment's name comes from the directory: one that begins like a formula must not be run by a spreadsheet.
  return papa.unparse({ fields, data: rows }, { escapeFormulae: true, newline: '\r\n' })
}

function figuresOf(cell: ReleasedCell): (string | number)[] {
  if (!cell.shown) return [notShown, notShown, '', '', notShown, '', '']
  const { people, coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi } = cell
  // With a blank in front neither "5-9" becomes a date nor does anything change for a reader.
  return [` ${people}`, coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi]
}

/** A program reads these; none of them looks like a day to a spreadsheet. */
const bandNames: Record<ReleasedBand['band'], string> = {
  weekly: 'every week',
  'up-to-3': 'up to 3 weeks',
  '3-to-6': '3 to 6 weeks',
  '6-to-10': '6 to 10 weeks',
  'over-10': 'none in 10 weeks',
}

/** One line for each tenth of the people, those with the fewest 1:1s first, and one for Gini. */
function spreadRows(
  { gini, lorenz, bands = [], betweenManagers }: ReleasedSpread,
  width: number,
): (string | number)[][] {
  const row = (name: string, ...values: (string | number)[]) => {
    const start = ['spread', name]
    return [...start, ...Array.from({ length: width - start.length - values.length }, () => ''), ...values]
  }
  return [
    // In the columns of coverage: a share of people with its range.
    ...bands.map(({ band, share, lo, hi }) => {
      const start = ['how often', bandNames[band], '', share, lo, hi]
      return [...start, ...Array.from({ length: width - start.length }, () => '')]
    }),
    ...lorenz.map((share, tenth) => row(`lower ${10 * tenth}% of people`, `${share}%`, '')),
    ...(betweenManagers ? [row('between managers', `${betweenManagers.from}% to ${betweenManagers.to}%`, '')] : []),
    row('everybody', gini),
  ]
}

/** A line of its own below the groups: answers instead of people, and the days it speaks of, both ends included. */
function helpfulRow(helpfulness: ReleasedHelpfulness): (string | number)[] {
  const { from, to } = helpfulness
  const start = ['helpfulness', `${from} to ${addDays(to, -1)}`]
  const nothing = ['', '', '', '', '', '']
  if (!helpfulness.shown) return [...start, notShown, ...nothing, notShown, '', '']
  const { answers, favourable, favourableLo, favourableHi } = helpfulness
  return [...start, ` ${answers}`, ...nothing, favourable, favourableLo, favourableHi]
}
