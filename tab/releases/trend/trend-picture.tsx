import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { formatLocale } from '../../words/language.ts'
import { percentIn } from '../../words/numbers.ts'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import type { LinePoint } from './trend-points.ts'

const forced = '@media (forced-colors: active)'

const useStyles = makeStyles({
  figure: { margin: `0 0 ${tokens.spacingVerticalS}` },
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  coverage: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '2px',
    fill: 'none',
    [forced]: { stroke: 'CanvasText' },
  },
  under: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    strokeDasharray: '5 4',
    fill: 'none',
    [forced]: { stroke: 'CanvasText' },
  },
  dot: { fill: tokens.colorBrandForeground1, [forced]: { fill: 'CanvasText' } },
  square: { fill: tokens.colorNeutralForeground1, [forced]: { fill: 'CanvasText' } },
  hatch: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', [forced]: { stroke: 'CanvasText' } },
  range: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px', [forced]: { stroke: 'CanvasText' } },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    [forced]: { fill: 'CanvasText' },
    '@media (max-width: 479px)': { fontSize: '16px' },
  },
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { width: '28px', height: '10px', marginRight: tokens.spacingHorizontalXS },
})

/** Where the picture's lines stand inside its own units. */
const box = { left: 44, top: 8, width: 580, height: 150 }
const measures = ['coverage', 'underCoached'] as const

/** Two lines over the blocks, each share with its likely range. Colour is not alone: one has dots, the other squares. */
export function TrendPicture({ points }: { points: readonly LinePoint[] }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = releaseWords(language)
  const hatchId = useId()
  const step = box.width / points.length
  const x = (at: number) => box.left + step * (at + 0.5)
  const y = (percent: number) => box.top + box.height * (1 - percent / 100)
  return (
    <figure className={styles.figure} aria-label={`${words.trend.title}. ${words.trend.picture}`}>
      <svg className={styles.picture} viewBox="0 0 640 190" aria-hidden="true">
        <pattern id={hatchId} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" x2="0" y1="0" y2="6" />
        </pattern>
        {points.map(({ block, isSeason }, at) =>
          isSeason ? (
            <rect
              key={block}
              fill={`url(#${hatchId})`}
              x={x(at) - step / 2}
              y={box.top}
              width={step}
              height={box.height}
            />
          ) : null,
        )}
        {[0, 50, 100].map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={box.left} x2={box.left + box.width} y1={y(tick)} y2={y(tick)} />
            <text className={styles.text} x={box.left - 6} y={y(tick) + 4} textAnchor="end">
              {percentIn(locale, tick)}
            </text>
          </g>
        ))}
        {measures.map((measure) => (
          <g key={measure}>
            {points.map((point, at) => (
              <Piece key={point.block} measure={measure} point={point} before={points[at - 1]} x={x} y={y} at={at} />
            ))}
          </g>
        ))}
        {labelled(points).map((at) => (
          <text key={at} className={styles.text} x={x(at)} y={box.top + box.height + 18} textAnchor="middle">
            {shortDay(points[at]?.block ?? '', locale)}
          </text>
        ))}
      </svg>
      <Key hasSeason={points.some(({ isSeason }) => isSeason)} hatchId={hatchId} />
    </figure>
  )
}

/** What each sign of the picture stands for. */
function Key({ hasSeason, hatchId }: { hasSeason: boolean; hatchId: string }) {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  return (
    <figcaption className={styles.key} aria-hidden="true">
      {measures.map((measure) => (
        <span key={measure}>
          <svg className={styles.sign} viewBox="0 0 28 10">
            <line className={measure === 'coverage' ? styles.coverage : styles.under} x1="0" x2="28" y1="5" y2="5" />
            {measure === 'coverage' ? (
              <circle className={styles.dot} cx="14" cy="5" r="4" />
            ) : (
              <rect className={styles.square} x="10" y="1" width="8" height="8" />
            )}
          </svg>
          {words[measure].name}
        </span>
      ))}
      {hasSeason && (
        <span>
          <svg className={styles.sign} viewBox="0 0 28 10">
            <rect width="28" height="10" fill={`url(#${hatchId})`} />
          </svg>
          {words.trend.season}
        </span>
      )}
    </figcaption>
  )
}

type PieceProps = {
  measure: (typeof measures)[number]
  point: LinePoint
  before: LinePoint | undefined
  at: number
  x: (at: number) => number
  y: (percent: number) => number
}

/** One block of one line: what joins it to the block before, its range, and its point. */
function Piece({ measure, point, before, at, x, y }: PieceProps) {
  const styles = useStyles()
  const share = point[measure]
  if (!share) return null
  const [here, there] = [middleOf(share), before?.[measure] && middleOf(before[measure])]
  const line = measure === 'coverage' ? styles.coverage : styles.under
  // Side by side, so that two ranges at one place can both be seen.
  const aside = measure === 'coverage' ? -3 : 3
  return (
    <>
      {!point.breaks && there !== undefined && (
        <line className={line} x1={x(at - 1) + aside} y1={y(there)} x2={x(at) + aside} y2={y(here)} />
      )}
      <line className={styles.range} x1={x(at) + aside} x2={x(at) + aside} y1={y(share.lo)} y2={y(share.hi)} />
      {measure === 'coverage' ? (
        <circle className={styles.dot} cx={x(at) + aside} cy={y(here)} r="4" />
      ) : (
        <rect className={styles.square} x={x(at) + aside - 4} y={y(here) - 4} width="8" height="8" />
      )}
    </>
  )
}

/** Behind a border a share stands in the middle of what is left: the range beside it says the rest. */
function middleOf({ figure, lo, hi }: { figure: { kind: string; percent: number }; lo: number; hi: number }): number {
  return figure.kind === 'exact' ? figure.percent : (lo + hi) / 2
}

/** Every block where there are few, else every third from the newest back. */
function labelled(points: readonly LinePoint[]): number[] {
  const every = points.length > 7 ? 3 : 1
  return [...points.keys()].filter((at) => (points.length - 1 - at) % every === 0)
}

function shortDay(day: string, locale: string): string {
  const form = new Intl.DateTimeFormat(formatLocale(locale), { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return form.format(new Date(`${day}T00:00:00Z`))
}
