import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReleasedBand } from '#contract/read-release'
import { Card } from '../../ui/card.tsx'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { figureOf, likelyRange } from '../figures/figure-of.ts'
import { figureWords, rangeWords } from '../figures/share-words.ts'

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
  // One colour, weaker the slower; none is a hatched frame.
  weekly: {},
  'up-to-3': { opacity: 0.75 },
  '3-to-6': { opacity: 0.55 },
  '6-to-10': { opacity: 0.35 },
  'over-10': {
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: 'transparent',
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 1px, transparent 1px 6px)`,
    [forced]: { border: '1px solid CanvasText', backgroundColor: 'Canvas', backgroundImage: 'none' },
  },
  value: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  // Too narrow for three columns: the name and its share on one line, the bar below it.
  track: { margin: 0, [narrow]: { order: 1, gridColumn: '1 / -1' } },
  strong: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** How many people meet how often, of everybody together. Behind a border there is no bar. */
export function RhythmCard({ bands }: { bands: readonly ReleasedBand[] }) {
  const styles = useStyles()
  const reader = useReader()
  const { howOften: words, notTelling } = releaseWords(reader.language)
  return (
    <Card title={words.title} titleId="rhythm-title">
      <p className={styles.small}>{words.meaning}</p>
      <dl className={styles.rows}>
        {bands.map(({ band, share, lo, hi }) => {
          const figure = figureOf(share)
          return (
            <div key={band} className={styles.row}>
              <dt>{words.bands[band]}</dt>
              <dd className={styles.track} aria-hidden="true">
                {figure.kind === 'exact' && (
                  <div className={mergeClasses(styles.bar, styles[band])} style={{ width: `${figure.percent}%` }} />
                )}
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
