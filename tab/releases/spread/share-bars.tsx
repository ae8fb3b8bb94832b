import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useReader } from '../../words/reader.ts'
import { figureOf, likelyRange } from '../figures/figure-of.ts'
import { figureWords, rangeWords } from '../figures/share-words.ts'
import { smallPrint } from '../small-print.ts'

const forced = '@media (forced-colors: active)'
const narrow = '@media (max-width: 479px)'

const useStyles = makeStyles({
  small: smallPrint,
  rows: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(60px, 1fr) max-content',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    // In a card that is as high as another one beside it.
    flexGrow: 1,
    alignContent: 'space-evenly',
    margin: `${tokens.spacingVerticalM} 0`,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) max-content' },
  },
  row: { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1', alignItems: 'center' },
  // A long word breaks before it runs into its share.
  name: { overflowWrap: 'anywhere', hyphens: 'auto' },
  bar: {
    height: '14px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandForeground1,
    [forced]: { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  value: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  // Too narrow for three columns: the name and its share on one line, the bar below it.
  track: { margin: 0, [narrow]: { order: 1, gridColumn: '1 / -1' } },
})

type Share = { key: string; name: string; share: string; lo: number; hi: number; look?: string | undefined }

/** Published shares one below the other, each with a bar, its figure and its likely range. Behind a border there is no bar. */
export function ShareBars({ shares }: { shares: readonly Share[] }) {
  const styles = useStyles()
  const reader = useReader()
  return (
    <dl className={styles.rows}>
      {shares.map(({ key, name, share, lo, hi, look }) => {
        const figure = figureOf(share)
        return (
          <div key={key} className={styles.row}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.track} aria-hidden="true">
              {figure.kind === 'exact' && (
                <div className={mergeClasses(styles.bar, look)} style={{ width: `${figure.percent}%` }} />
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
  )
}
