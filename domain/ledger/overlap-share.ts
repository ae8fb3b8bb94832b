type Span = { readonly start: string; readonly end: string }

/**
 * Which share of a span the others cover together, from 0 to 1. Others that overlap one another count once.
 *
 * Example: 09:00-10:00 against 08:30-09:15 and 09:00-09:30: half.
 */
export function overlapShare(span: Span, others: readonly Span[]): number {
  const [start, end] = [Date.parse(span.start), Date.parse(span.end)]
  if (end <= start) return 0
  let covered = 0
  let until = start
  const inOrder = others.map((other) => [Date.parse(other.start), Date.parse(other.end)] as const)
  for (const [from, to] of inOrder.toSorted(([one], [other]) => one - other)) {
    const last = Math.min(to, end)
    const first = Math.max(from, until)
    if (last > first) {
      covered += last - first
      until = last
    }
  }
  return covered / (end - start)
}
