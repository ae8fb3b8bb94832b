import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { percentIn } from '../../words/numbers.ts'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { along, wholeScale } from './picture-axis.ts'
import type { ReleasedRow } from '../tables/released-rows.ts'
import { dimensionWords, segmentName } from '../tables/segment-name.ts'
import { figureWords, shareWords } from './share-words.ts'
import { WhiskerLine } from './whisker-line.tsx'

const narrow = '@media (max-width: 479px)'

// Room for the half of the first and last label that stands outside the scale.
const ends = '0 14px'

const useStyles = makeStyles({
  figure: { margin: 0 },
  // One grid for all rows: labels as wide as the longest one, at most two fifths; the scale takes the rest.
  grid: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(40%) minmax(80px, 1fr) max-content',
    columnGap: tokens.spacingHorizontalM,
    [narrow]: { gridTemplateColumns: '0 1fr 0', columnGap: 0 },
  },
  row: { display: 'grid', gridTemplateColumns: 'subgrid', gridColumn: '1 / -1', minHeight: '28px' },
  // Too narrow for three columns: the name and its share on one line, the scale below it.
  line: { [narrow]: { gridTemplateColumns: '1fr max-content', marginBottom: tokens.spacingVerticalXS } },
  track: { display: 'grid', [narrow]: { order: 1, gridColumn: '1 / -1', margin: ends } },
  label: { alignSelf: 'center', overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200 },
  value: { alignSelf: 'center', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  small: { color: tokens.colorNeutralForeground2, fontSize: '11px', lineHeight: '16px' },
  scale: { position: 'relative', height: '20px', [narrow]: { margin: ends } },
  tick: { position: 'absolute', transform: 'translateX(-50%)', whiteSpace: 'nowrap' },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

type Props = {
  attribute: string
  rows: readonly ReleasedRow[]
  total: ReleasedRow
  measure: 'coverage' | 'underCoached'
}

/**
 * One measure of all groups as dot and whisker on one scale, with the whole organisation as a dashed line. A
 * screen reader is told what it shows and that the table below holds the same numbers, the better way to hear them.
 */
export function WhiskerPicture({ attribute, rows, total, measure }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const words = releaseWords(reader.language)
  const all = total.shown?.[measure]
  const axis = wholeScale
  const allAt = all?.figure.kind === 'exact' ? along(axis, all.figure.percent) : undefined
  return (
    <figure
      className={styles.figure}
      aria-label={`${words.picture[measure](dimensionWords(attribute, words).by)}. ${words.picture.spoken}`}
    >
      <div className={styles.grid} aria-hidden="true">
        <div className={styles.row}>
          <span />
          <span className={mergeClasses(styles.scale, styles.small, styles.strong)}>
            {all && allAt !== undefined && (
              <span className={styles.tick} style={{ left: `${allAt}%` }}>
                {words.picture.all(figureWords(all.figure, reader))}
              </span>
            )}
          </span>
          <span />
        </div>
        {rows.map((row) => (
          <div key={row.segment} className={mergeClasses(styles.row, styles.line)}>
            <span className={mergeClasses(styles.label, row.isAsked && styles.strong)}>
              {segmentName(attribute, row.segment, words, reader.locale)}
            </span>
            <span className={styles.track}>
              <WhiskerLine share={row.shown?.[measure]} axis={axis} allAt={allAt} notShown={words.notShown} />
            </span>
            <span className={styles.value}>{row.shown && shareWords(row.shown[measure], reader)}</span>
          </div>
        ))}
        <div className={styles.row}>
          <span />
          <span className={mergeClasses(styles.scale, styles.small)}>
            {axis.ticks.map((tick) => (
              <span key={tick} className={styles.tick} style={{ left: `${along(axis, tick)}%` }}>
                {percentIn(reader.locale, tick)}
              </span>
            ))}
          </span>
          <span />
        </div>
      </div>
    </figure>
  )
}
