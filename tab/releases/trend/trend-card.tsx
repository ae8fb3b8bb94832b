import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReadReleaseOutput } from '#contract/read-release'
import { Card } from '../../ui/card.tsx'
import { HeadRow } from '../../ui/page/head-row.tsx'
import { daySpan } from '../../words/day-spans.ts'
import { useReader, type Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { blockEnd } from '../tables/block-end.ts'
import { rangeWords, shareWords } from '../figures/share-words.ts'
import { filling } from '../small-print.ts'
import { TrendPicture } from './trend-picture.tsx'
import { trendPoints, type LinePoint } from './trend-points.ts'

const useStyles = makeStyles({
  ...filling,
  small: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '760px',
  },
  ask: { color: tokens.colorBrandForegroundLink, cursor: 'pointer', width: 'fit-content' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', marginTop: tokens.spacingVerticalXS },
  cell: {
    padding: `2px ${tokens.spacingHorizontalM} 2px 0`,
    textAlign: 'left',
    verticalAlign: 'baseline',
    fontWeight: 'inherit',
  },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  range: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
})

/** Both shares of everybody over the blocks that were released, as a picture and as a table. */
export function TrendCard({ release }: { release: Extract<ReadReleaseOutput, { kind: 'released' }> }) {
  const styles = useStyles()
  const reader = useReader()
  const words = releaseWords(reader.language)
  const { trend, table } = words
  const points = trendPoints(release)
  const head = mergeClasses(styles.cell, styles.head)
  return (
    <Card className={styles.card} title={trend.title} titleId="trend-title">
      <p className={styles.small}>{trend.text}</p>
      <TrendPicture points={points} />
      <details className={styles.foot}>
        <summary className={styles.ask}>{trend.table}</summary>
        <table className={styles.table} aria-label={trend.title}>
          <HeadRow names={[words.block, table.coverage, table.underCoached]} className={head} />
          <tbody>
            {points.toReversed().map((point) => (
              <tr key={point.block}>
                <th scope="row" className={styles.cell}>
                  {daySpan(reader.locale, point.block, blockEnd(point.block), 'short')}
                  {point.isSeason && <span className={styles.range}> ({trend.season})</span>}
                </th>
                <ShareCells point={point} />
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Card>
  )
}

function ShareCells({ point: { state, coverage, underCoached } }: { point: LinePoint }) {
  const styles = useStyles()
  const reader: Reader = useReader()
  const { trend } = releaseWords(reader.language)
  if (!coverage || !underCoached)
    return (
      <td className={styles.cell} colSpan={2}>
        {state === 'missing' ? trend.missing : trend.hidden}
      </td>
    )
  return [coverage, underCoached].map((share, at) => (
    // The two shares have their places for ever.
    <td key={`${at}`} className={styles.cell}>
      {shareWords(share, reader)} <span className={styles.range}>{rangeWords(share, reader)}</span>
    </td>
  ))
}
