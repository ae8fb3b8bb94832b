import '../../../styles/panel/plan-strip.css'
import { inset, KpiLines, type Scale, scaleOf, type Series } from './kpi-lines.tsx'

type Axis = { week: number; band: { first: number; last: number }; write: (value: number) => string }

type Props = Series & {
  width: number
  height: number
  /** Named for those who listen. */
  label: string
  /** With letters: the values of start and goal at the right, weeks below, the weeks of `band` shaded. */
  axis?: Axis
}

/** Room for letters: at the right for a value, below for the weeks, in pixels. */
const [rightOfLetters, belowForWeeks] = [52, 18]
const letterHeight = 13

/** A KPI over all weeks of its plan; the empty right half is the time that is left. */
export function KpiChart({ width, height, label, axis, ...shown }: Props) {
  const right = width - (axis ? rightOfLetters : inset)
  const bottom = height - (axis ? belowForWeeks : 0) - inset
  const scale = scaleOf(shown, right, bottom)
  return (
    <svg
      className="kpi-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {axis && <Letters axis={axis} shown={shown} scale={scale} right={right} bottom={bottom} />}
      <KpiLines shown={shown} scale={scale} right={right} />
    </svg>
  )
}

type LettersProps = { axis: Axis; shown: Series; scale: Scale; right: number; bottom: number }

/** The weeks below, the one of today in bold, the phase of today as a band; start and goal at the right. */
function Letters({ axis: { week, band, write }, shown, scale: { x, y }, right, bottom }: LettersProps) {
  const { weeks, series, baseline, target } = shown
  const last = Math.max(weeks, series.length)
  const step = last > 14 ? 4 : 2
  const ticks = Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step)
  const apart = ticks.filter((one) => Math.abs(one - week) > step / 2)
  const values = [baseline, target].filter((one) => one !== null)
  // Two that stand close to one another would be written over one another: the goal counts more.
  const isCrowded = baseline !== null && target !== null && Math.abs(y(baseline) - y(target)) < letterHeight
  return (
    <>
      <rect
        className="band"
        x={x(band.first - 1)}
        width={x(band.last) - x(band.first - 1)}
        y={0}
        height={bottom + inset}
      />
      {[...apart, week].map((one) => (
        <text key={one} className={one === week ? 'is-now' : undefined} x={x(one)} y={bottom + 20} textAnchor="middle">
          {one}
        </text>
      ))}
      {(isCrowded ? [target] : values).map((value) => (
        <text key={value} x={right + 6} y={y(value) + 4}>
          {write(value)}
        </text>
      ))}
    </>
  )
}
