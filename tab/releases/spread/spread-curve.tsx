import { makeStyles, tokens } from '@fluentui/react-components'
import { percentIn } from '../../words/numbers.ts'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'

const forced = '@media (forced-colors: active)'

const useStyles = makeStyles({
  figure: { margin: 0, maxWidth: '360px' },
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  frame: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', fill: 'none' },
  even: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px', strokeDasharray: '4 4' },
  curve: { stroke: tokens.colorBrandForeground1, strokeWidth: '2px', fill: 'none', [forced]: { stroke: 'CanvasText' } },
  dot: { fill: tokens.colorBrandForeground1, [forced]: { fill: 'CanvasText' } },
  drop: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1px', [forced]: { stroke: 'CanvasText' } },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    [forced]: { fill: 'CanvasText' },
    // The picture shrinks with the page; its words should not.
    '@media (max-width: 479px)': { fontSize: '15px' },
  },
  axis: {
    marginTop: tokens.spacingVerticalXS,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

/** Where the picture's lines stand inside its own units. */
const box = { left: 40, top: 8, width: 260, height: 180 }
const at = (people: number, share: number) => ({
  x: box.left + (box.width * people) / 100,
  y: box.top + box.height * (1 - share / 100),
})

/** The Lorenz curve, with the even line above it and half of the people marked. */
export function SpreadCurve({ lorenz }: { lorenz: readonly number[] }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const { spread } = releaseWords(language)
  const points = lorenz.map((share, tenth) => at(10 * tenth, share))
  const [start, end, half] = [at(0, 0), at(100, 100), at(50, lorenz[5] ?? 0)]
  return (
    <figure className={styles.figure} aria-label={`${spread.title}. ${spread.picture}`}>
      <svg className={styles.picture} viewBox="0 0 320 212" aria-hidden="true">
        <rect className={styles.frame} x={box.left} y={box.top} width={box.width} height={box.height} />
        <line className={styles.even} x1={start.x} y1={start.y} x2={end.x} y2={end.y} />
        <polyline className={styles.curve} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
        <line className={styles.drop} x1={half.x} y1={half.y} x2={half.x} y2={start.y} />
        <line className={styles.drop} x1={half.x} y1={half.y} x2={start.x} y2={half.y} />
        <circle className={styles.dot} cx={half.x} cy={half.y} r="5" />
        {[0, 50, 100].map((tick) => (
          <g key={tick}>
            <text className={styles.text} x={at(tick, 0).x} y={box.top + box.height + 16} textAnchor="middle">
              {percentIn(locale, tick)}
            </text>
            <text className={styles.text} x={box.left - 6} y={at(0, tick).y + 4} textAnchor="end">
              {percentIn(locale, tick)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={styles.axis} aria-hidden="true">
        {spread.people}
      </figcaption>
    </figure>
  )
}
