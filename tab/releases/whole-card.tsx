import { makeStyles, tokens } from '@fluentui/react-components'
import type { WholeFigure } from '#contract/read-release'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import type { WholeWords } from '../words/en/release.ts'
import { leastOf } from './figures/least-of.ts'
import { figureOf, likelyRange } from './figures/figure-of.ts'
import { figureWords, rangeWords } from './figures/share-words.ts'
import { smallPrint } from './small-print.ts'

const useStyles = makeStyles({
  small: smallPrint,
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    margin: `${tokens.spacingVerticalL} 0 0`,
  },
  item: { display: 'flex', flexDirection: 'column', gap: '2px', breakInside: 'avoid' },
  line: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0 },
  big: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  ask: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** Shares of everybody together, each with what it counts and what it does not tell. A figure this page has no words for is left out. */
export function WholeCard({ figures: told }: { figures: readonly WholeFigure[] }) {
  const styles = useStyles()
  const reader = useReader()
  const { whole, notTelling } = releaseWords(reader.language)
  const figures = told.flatMap((one) => {
    const words: WholeWords | undefined = whole.measures[one.measure]
    return words ? [{ ...one, words }] : []
  })
  return (
    <Card title={whole.title} titleId="whole-title">
      <p className={styles.small}>{whole.text}</p>
      <dl className={styles.list}>
        {figures.map(({ measure, share, lo, hi, people, words }) => {
          const figure = figureOf(share)
          return (
            <div key={measure} className={styles.item}>
              <dt>{words.name}</dt>
              <dd className={styles.line}>
                <span className={styles.big}>{figureWords(figure, reader)}</span>
                <span className={styles.small}>{rangeWords({ figure, ...likelyRange(figure, lo, hi) }, reader)}</span>
              </dd>
              {people !== undefined && <dd className={styles.small}>{whole.of(leastOf(people))}</dd>}
              <dd className={styles.small}>{words.means}</dd>
              <dd className={styles.small}>
                <span className={styles.ask}>{notTelling}</span>
                {words.notTelling}
              </dd>
            </div>
          )
        })}
      </dl>
    </Card>
  )
}
