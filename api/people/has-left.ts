import { peopleOf, type PairId } from '#domain/pair'
import type { FiguresChoice } from '../ports/figures-choice.ts'

/** Has either of the two taken this pair out of the figures? Then nobody is asked for a figure of it. */
export async function hasLeft(figures: FiguresChoice, pairId: PairId): Promise<boolean> {
  const { manager, report } = peopleOf(pairId)
  const words = await Promise.all([figures.leftBy(manager), figures.leftBy(report)])
  return words.some(({ altogether, pairs }) => altogether || pairs.has(pairId))
}
