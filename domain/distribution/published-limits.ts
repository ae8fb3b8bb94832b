import type { PublishedRate } from './publish-rate.ts'

/**
 * The interval of a published rate in percent. Near the ends only the bound itself is known, and nothing more is told.
 *
 * Example: `70%` between 45 and 90 is 45 to 90; `<10%` is 0 to 10, `>95%` is 95 to 100.
 */
export function publishedLimits({
  shown,
  lo,
  hi,
}: Pick<PublishedRate, 'shown' | 'lo' | 'hi'>): [lo: number, hi: number] {
  if (lo !== undefined && hi !== undefined) return [lo, hi]
  const bound = Number(/\d+/.exec(shown)?.[0] ?? 0)
  return shown.startsWith('<') ? [0, bound] : [bound, 100]
}
