import { mean } from '../statistics/mean.ts'

/**
 * The change of the pilot beyond the change of the comparison group, in the KPI's own unit. One number per leader.
 * `null` when one of the four lists is empty.
 *
 * Example: pilot +9.333, comparison +2.333: 7.0 (V135).
 */
export function diffInDiff(input: {
  pilotPre: readonly number[]
  pilotPost: readonly number[]
  compPre: readonly number[]
  compPost: readonly number[]
}): number | null {
  const [before, after] = [mean(input.pilotPre), mean(input.pilotPost)]
  const [compBefore, compAfter] = [mean(input.compPre), mean(input.compPost)]
  if (before === null || after === null || compBefore === null || compAfter === null) return null
  return after - before - (compAfter - compBefore)
}
