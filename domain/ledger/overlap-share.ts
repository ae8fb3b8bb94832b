/** A time from one instant to another, in epoch milliseconds: spans are compared so often that they are parsed once. */
export type Span = { readonly start: number; readonly end: number }

/** The span of anything that names its two instants as texts. */
export function spanOf({ start, end }: { readonly start: string; readonly end: string }): Span {
  return { start: Date.parse(start), end: Date.parse(end) }
}

/**
 * Which share of a span the others cover together, from 0 to 1. Others that overlap one another count once.
 *
 * Example: 09:00-10:00 against 08:30-09:15 and 09:00-09:30: half.
 */
export function overlapShare({ start, end }: Span, others: readonly Span[]): number {
  if (end <= start) return 0
  let covered = 0
  let until = start
  for (const other of others.toSorted((one, another) => one.start - another.start)) {
    const last = Math.min(other.end, end)
    const first = Math.max(other.start, until)
    if (last > first) {
      covered += last - first
      until = last
    }
  }
  return covered / (end - start)
}
