import type { Operations } from '#contract/operations'
import type { PairView } from '#contract/view'

/** The record after one meeting of the calendar was called theirs or not; without a key, every series was. */
export function claimMeetings(
  pair: PairView,
  { series, claim }: Pick<Operations['claimSeries']['input'], 'series' | 'claim'>,
): PairView {
  const meetings = pair.meetings?.map((one) =>
    (series === undefined ? one.isSeries : one.key === series) ? { ...one, claim } : one,
  )
  return { ...pair, ...(series === undefined ? { seriesClaim: claim } : {}), ...(meetings ? { meetings } : {}) }
}
