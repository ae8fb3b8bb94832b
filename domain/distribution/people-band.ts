export const peopleBands = ['5-9', '10-19', '20-49', '50-99', '100+'] as const
export type PeopleBand = (typeof peopleBands)[number]

/**
 * The size of a published group as a band: the exact number is never shown, since with a rate it would give the count
 * away. Only for groups of five and more.
 *
 * Example: 18 people are `10-19`.
 */
export function peopleBand(n: number): PeopleBand {
  if (n >= 100) return '100+'
  if (n >= 50) return '50-99'
  if (n >= 20) return '20-49'
  return n >= 10 ? '10-19' : '5-9'
}
