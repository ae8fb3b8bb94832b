import type { Bar } from './bars-picture.tsx'

const [size, step] = [9, 13]

/** One square for each: filled for yes, an outline for no. Neither has a colour, and none is missing. */
export function MarksPicture({ bars }: { bars: readonly Bar[] }) {
  const length = bars.length * step
  return (
    <svg
      className="marks"
      viewBox={`0 0 ${length} ${size + 3}`}
      width={length}
      height={size + 3}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden
    >
      {bars.map(({ label, value }, at) => (
        <rect
          // Two may fall on one day; they never change places.
          // oxlint-disable-next-line react/no-array-index-key
          key={`${label}${at}`}
          className={value === 1 ? undefined : 'no'}
          x={at * step + 1}
          y="1.5"
          width={size}
          height={size}
          rx="1.5"
        />
      ))}
    </svg>
  )
}
