import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReleasedSpread } from '#contract/read-release'
import { Card } from '../../ui/card.tsx'
import { HeadRow } from '../../ui/page/head-row.tsx'
import { coefficientIn, numberIn, percentIn } from '../../words/numbers.ts'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { SpreadCurve } from './spread-curve.tsx'
import { smallPrint } from '../small-print.ts'

const useStyles = makeStyles({
  halves: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  words: { display: 'grid', gap: tokens.spacingVerticalS },
  small: smallPrint,
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  strong: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  ask: {
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    width: 'fit-content',
    marginTop: tokens.spacingVerticalS,
  },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', marginTop: tokens.spacingVerticalXS },
  cell: { padding: `2px ${tokens.spacingHorizontalL} 2px 0`, textAlign: 'right', fontWeight: 'inherit' },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom', maxWidth: '140px' },
})

/** Of a difference: from 60 % on it is mostly between managers, up to 40 % mostly inside their teams. */
function whereMostLies({ from, to }: NonNullable<ReleasedSpread['betweenManagers']>): 'between' | 'both' | 'within' {
  if (from >= 60) return 'between'
  return to <= 40 ? 'within' : 'both'
}

/** How evenly 1:1s are spread over everybody: a sentence, the curve, what it does not tell, and the same as a table. */
export function SpreadCard({ spread: { gini, lorenz, sessions, betweenManagers } }: { spread: ReleasedSpread }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const { spread: words, notTelling } = releaseWords(language)
  const number = coefficientIn(locale, gini)
  const head = mergeClasses(styles.cell, styles.head)
  return (
    <Card title={words.title} titleId="spread-title">
      <div className={styles.halves}>
        <div>
          <SpreadCurve lorenz={lorenz} />
          <details>
            <summary className={styles.ask}>{words.table}</summary>
            <table className={styles.table} aria-label={words.title}>
              <HeadRow names={[words.people, words.share]} className={head} />
              <tbody>
                {lorenz.map((share, tenth) => (
                  // The curve has one point for each tenth, in this order for ever.
                  <tr key={`${10 * tenth}`}>
                    <th scope="row" className={styles.cell}>
                      {percentIn(locale, 10 * tenth)}
                    </th>
                    <td className={styles.cell}>{percentIn(locale, share)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </div>
        <div className={styles.words}>
          {sessions && (
            <p className={styles.sentence}>
              {words.sessions(numberIn(locale, sessions.average), numberIn(locale, sessions.median))}
            </p>
          )}
          <p className={styles.sentence}>{words.half(percentIn(locale, lorenz[5] ?? 0))}</p>
          <p className={styles.small}>
            <span className={styles.strong}>{words.gini(number)}</span>
            {words.giniMeans}
          </p>
          {betweenManagers && (
            <p className={styles.small}>
              <span className={styles.strong}>
                {words.between(percentIn(locale, betweenManagers.from), percentIn(locale, betweenManagers.to))}
              </span>
              {words.betweenMeans[whereMostLies(betweenManagers)]}
            </p>
          )}
          <p className={styles.small}>
            <span className={styles.strong}>{notTelling}</span>
            {words.notTelling}
          </p>
        </div>
      </div>
    </Card>
  )
}
