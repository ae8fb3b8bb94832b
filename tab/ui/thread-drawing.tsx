import '../styles/panel/first-run.css'
/** A thread with three knots, the last one now: the only ornament there is. Readers do not hear of it. */
export function ThreadDrawing() {
  return (
    <svg className="thread" viewBox="0 0 280 78" aria-hidden>
      <path d="M0 42C32 42 46 16 80 16s40 52 70 52 30-34 64-34c24 0 34 8 66 8" fill="none" />
      <circle cx="80" cy="16" r="6" />
      <circle cx="150" cy="68" r="6" />
      <circle className="now" cx="214" cy="34" r="7" />
    </svg>
  )
}
