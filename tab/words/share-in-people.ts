/** A share as people say it: `count` in `of`. */
export type PeopleShare = { count: number; of: number }

const spoken: PeopleShare[] = [
  { count: 1, of: 10 },
  { count: 1, of: 5 },
  { count: 1, of: 4 },
  { count: 3, of: 10 },
  { count: 1, of: 3 },
  { count: 2, of: 5 },
  { count: 1, of: 2 },
  { count: 3, of: 5 },
  { count: 2, of: 3 },
  { count: 7, of: 10 },
  { count: 3, of: 4 },
  { count: 4, of: 5 },
  { count: 9, of: 10 },
]
/** How far the spoken share may lie from the released one, in points. */
const tolerance = 2

/**
 * The nearest share that can be said in small numbers, or undefined when none is within 2 points: then the
 * percentage is the more honest sentence.
 *
 * Example: 74 is "three in four", 72 is "seven in ten"; 55 has none.
 */
export function shareInPeople(percent: number): PeopleShare | undefined {
  const away = ({ count, of }: PeopleShare) => Math.abs((100 * count) / of - percent)
  const nearest = spoken.reduce((best, next) => (away(next) < away(best) ? next : best))
  return away(nearest) <= tolerance ? nearest : undefined
}
