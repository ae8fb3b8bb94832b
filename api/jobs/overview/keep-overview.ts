import type { OverviewStore, Titles } from '../../ports/overview-store.ts'
import { listedRows, type PairToShow } from './listed-rows.ts'

/**
 * Writes the pair's row into the list of each of its two people. Titles that a list lacks are read only by who brings
 * `readTitles`: the nightly work goes without any key.
 */
export async function keepOverview(
  overview: OverviewStore,
  shown: PairToShow,
  readTitles?: () => Promise<Titles>,
): Promise<void> {
  await Promise.all(listedRows(shown).map(({ oid, row }) => overview.keep(oid, row, readTitles)))
}
