/** A value and how it is written. */
export type Bar = { label: string; value: number; text: string }

const [height, gap] = [24, 3]

/**
 * Values side by side, each as high as it is large; `top` is the value of the full height, else the largest one. A zero
 * keeps a hairline, so that it can be told from a missing day.
 */
export function BarsPicture({ bars, top }: { bars: readonly Bar[]; top?: number }) {
  const full = top ?? Math.max(1, ...bars.map(({ value }) => value))
  const width = Math.max(3, Math.min(12, 200 / Math.max(1, bars.length) - gap))
  const length = Math.max(200, bars.length * (width + gap))
  return (
    <svg className="bars" viewBox={`0 0 ${length} ${height + 2}`} preserveAspectRatio="xMinYMax meet" aria-hidden>
      <line x1="0" x2={length} y1={height + 1.5} y2={height + 1.5} />
      {bars.map(({ label, value }, at) => {
        const high = Math.max(1.5, (Math.min(value, full) / full) * height)
        // Two may fall on one day; they never change places.
        // oxlint-disable-next-line react/no-array-index-key
        return (
          <rect key={`${label}${at}`} x={at * (width + gap)} y={height + 1 - high} width={width} height={high} rx="1" />
        )
      })}
    </svg>
  )
}
