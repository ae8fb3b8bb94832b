import { makeStyles, tokens } from '@fluentui/react-components'
import { isWide } from './share-words.ts'
import { type Axis, along } from './picture-axis.ts'
import type { Share } from '../tables/released-rows.ts'

const useStyles = makeStyles({
  frame: { position: 'relative', minHeight: '28px' },
  // Out of the flow: a picture without a size of its own would otherwise take 150 pixels.
  track: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  all: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '4 4' },
  whisker: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  // Words without a bar: a bar across the scale would read as a value.
  hidden: {
    alignSelf: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

type Props = { share: Share | undefined; axis: Axis; allAt: number | undefined; notShown: string }

/** One group's line: its likely range with the share as a dot, or the one marker for "not shown". */
export function WhiskerLine({ share, axis, allAt, notShown }: Props) {
  const styles = useStyles()
  if (!share) return <span className={styles.hidden}>{notShown}</span>
  const [lo, hi] = [`${along(axis, share.lo)}%`, `${along(axis, share.hi)}%`]
  return (
    <span className={styles.frame}>
      <svg className={styles.track}>
        {axis.ticks.map((tick) => (
          <line
            key={tick}
            className={styles.grid}
            x1={`${along(axis, tick)}%`}
            x2={`${along(axis, tick)}%`}
            y1="0"
            y2="100%"
          />
        ))}
        {allAt !== undefined && <line className={styles.all} x1={`${allAt}%`} x2={`${allAt}%`} y1="0" y2="100%" />}
        <line className={styles.whisker} x1={lo} x2={hi} y1="50%" y2="50%" />
        {[lo, hi].map((end) => (
          // A nested picture carries the vertical cap, which must stay in the middle whatever the row's height.
          <svg key={end} x={end} y="50%" overflow="visible">
            <line className={styles.whisker} x1="0" x2="0" y1="-5" y2="5" />
          </svg>
        ))}
        {share.figure.kind === 'exact' && !isWide(share) && (
          <circle className={styles.dot} cx={`${along(axis, share.figure.percent)}%`} cy="50%" r="6" />
        )}
      </svg>
    </span>
  )
}
