import type { LocalDate } from '../time/day-number.ts'

/** Points of a picture by their days, oldest first; those of one day keep their order. */
export function inOrder<Point extends { on: LocalDate }>(points: readonly Point[]): Point[] {
  return points.toSorted((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1))
}
