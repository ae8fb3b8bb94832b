import type { BlockFact } from './block-fact.ts'
import type { PublishRules } from './group.ts'
import { passAsGroup } from './pass-as-group.ts'

/** A share in percent, as a band of ten points. */
export type ShareBand = { from: number; to: number }

/**
 * The share of these people of whom something is true, as a band of ten points; undefined when it may not be told. Those of
 * whom it is true pass the same three tests as any group, and behind the band at least two counts are possible, so that
 * nobody is counted out.
 *
 * Example: true of 12 of 100, led by many: 10 to 20. Of 4 of 100: nothing.
 */
export function shareBand(
  people: readonly BlockFact[],
  isTrueOf: (fact: BlockFact) => boolean,
  rules: PublishRules,
): ShareBand | undefined {
  const those = people.filter(isTrueOf)
  if (!passAsGroup(those, rules)) return undefined
  const n = people.length
  const band = bandOf(those.length, n)
  const possible = Array.from({ length: n + 1 }, (_, x) => x).filter(
    (x) => x >= rules.k && n - x >= rules.k && bandOf(x, n).from === band.from,
  )
  return possible.length < 2 ? undefined : band
}

function bandOf(x: number, n: number): ShareBand {
  const from = Math.min(90, Math.floor((10 * x) / n) * 10)
  return { from, to: from + 10 }
}
