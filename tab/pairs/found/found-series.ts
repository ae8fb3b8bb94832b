import type { HomeRow } from '#contract/view'

/** Pairs for which the calendar shows a recurring meeting that nobody has called theirs, or not theirs, so far. */
export function foundSeries(rows: readonly HomeRow[]): HomeRow[] {
  return rows.filter(({ rhythm, seriesClaim }) => rhythm.cadenceFrom === 'series' && (seriesClaim ?? null) === null)
}
