/** A share and its likely range on a line from 0 to 100. No colour: a rate is neither good nor bad. */
export function RangePicture({ value, lo, hi }: { value: number; lo: number; hi: number }) {
  return (
    <svg className="range" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
      <line className="track" x1="0" x2="100" y1="5" y2="5" />
      <rect x={lo * 100} y="3.5" width={Math.max(1, (hi - lo) * 100)} height="3" />
      <rect className="at" x={Math.min(98.8, Math.max(0, value * 100 - 0.6))} y="0.5" width="1.2" height="9" />
    </svg>
  )
}
