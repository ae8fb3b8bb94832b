/** Where a value and a week stand in a picture, in pixels. */
export type Scale = { x: (week: number) => number; y: (value: number) => number }

export type Series = {
  /** By week, from week 1; null where there is none. */
  series: readonly (number | null)[]
  weeks: number
  baseline: number | null
  target: number | null
}

/** Room around the line, so that its end is not cut. */
export const inset = 5

/** The scale of a picture in which everything has room: all weeks of the plan, and every value. */
export function scaleOf({ series, weeks, baseline, target }: Series, right: number, bottom: number): Scale {
  const known = [baseline, target, ...series].filter((one) => one !== null)
  const low = known.length === 0 ? 0 : Math.min(...known)
  const span = (known.length === 0 ? 1 : Math.max(...known)) - low || 1
  const last = Math.max(weeks, series.length)
  return {
    x: (week) => inset + (week / last) * (right - inset),
    y: (value) => bottom - ((value - low) / span) * (bottom - inset),
  }
}

/**
 * The line of a KPI's values from the baseline on, the goal dashed, the start drawn through. Weeks without a value leave a
 * gap that nothing is drawn over.
 */
export function KpiLines({ shown, scale: { x, y }, right }: { shown: Series; scale: Scale; right: number }) {
  const { series, baseline, target } = shown
  const points = [baseline, ...series].flatMap((value, week) =>
    value === null ? [] : [{ week, at: `${x(week)} ${y(value)}` }],
  )
  // Behind a gap the line begins anew.
  const line = points.map(({ week, at }, place) => `${points[place - 1]?.week === week - 1 ? 'L' : 'M'}${at}`)
  const [endX, endY] = points.at(-1)?.at.split(' ') ?? []
  return (
    <>
      {baseline !== null && <path className="start" d={`M${inset} ${y(baseline)}H${right}`} />}
      {target !== null && <path className="goal" d={`M${inset} ${y(target)}H${right}`} />}
      <path className="run" d={line.join('')} />
      {points.length > 0 && <circle className="at" cx={endX} cy={endY} r="3.5" />}
    </>
  )
}
