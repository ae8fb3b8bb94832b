import type { HomeRow } from '#contract/view'

/** First names of those whose agreed rhythm has run out and who wait for the reader, the longest wait first. */
export function waitingNames(rows: readonly HomeRow[]): string[] {
  return rows
    .filter(({ you, rhythm }) => you === 'manager' && (rhythm.state === 'overdue' || rhythm.state === 'lapsed'))
    .toSorted((one, other) => (other.rhythm.daysSince ?? 0) - (one.rhythm.daysSince ?? 0))
    .map(({ other }) => other.firstName)
}
