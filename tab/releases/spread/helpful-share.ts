import type { ReleasedHelpfulness } from '#contract/read-release'
import { releasedShare, type Share } from '../tables/released-rows.ts'

/** The share of those who found their 1:1s helpful; undefined where it may not be shown. */
export function helpfulShare(helpfulness: ReleasedHelpfulness): Share | undefined {
  if (!helpfulness.shown) return undefined
  return releasedShare(helpfulness.favourable, helpfulness.favourableLo, helpfulness.favourableHi)
}
