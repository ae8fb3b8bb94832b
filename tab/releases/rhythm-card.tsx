import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReleasedSpread } from '#contract/read-release'
import { Card } from '../look/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { figureOf, likelyRange } from './figure-of.ts'
import { figureWords, rangeWords } from './share-words.ts'

const forced = '@media (forced-colors: active)'
const narrow = '@media (max-width: 479px)'

const useStyles = makeStyles({
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(60px, 1fr) max-content',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    margin: `${tokens.spacingVerticalM} 0`,
    maxWidth: '640px',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) max-content' },
  },
  row: { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1', alignItems: 'center' },
  bar: {
    height: '14px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    [forced]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  value: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  // Too narrow for three columns: the name and its share on one line, the bar below it.
  track: { margin: 0, [narrow]: { order: 1, gridColumn: '1 / -1' } },
  strong: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** How many people met so often in four weeks of work, of everybody together. Behind a border there is no bar. */
export function RhythmCard({ howOften }: { howOften: ReleasedSpread['howOften'] }) {
  const styles = useStyles()
  const reader = useReader()
  const { howOften: words, notTelling } = releaseWords(reader.language)
  return (
    <Card title={words.title} titleId="rhythm-title">
      <p className={styles.small}>{words.meaning}</p>
      <dl className={styles.rows}>
        {howOften.map(({ rhythm, share, lo, hi }) => {
          const figure = figureOf(share)
          return (
            <div key={rhythm} className={styles.row}>
              <dt>{words.rhythms[rhythm] ?? rhythm}</dt>
              <dd className={styles.track} aria-hidden="true">
                {figure.kind === 'exact' && <div className={styles.bar} style={{ width: `${figure.percent}%` }} />}
              </dd>
              <dd className={styles.value}>
                {figureWords(figure, reader)}{' '}
                <span className={styles.small}>{rangeWords({ figure, ...likelyRange(figure, lo, hi) }, reader)}</span>
              </dd>
            </div>
          )
        })}
      </dl>
      <p className={styles.small}>
        <span className={styles.strong}>{notTelling}</span>
        {words.notTelling}
      </p>
    </Card>
  )
}
