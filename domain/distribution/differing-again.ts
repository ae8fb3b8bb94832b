import type { DifferingSegment } from './differing-segments.ts'

/**
 * The groups of one attribute that differed in the block before as well, measure by measure: the ones that are worth a
 * question. Of one block alone there is no reason to ask.
 *
 * Example: Sales was below the others in both blocks and Plant in this one only: Sales.
 */
export function differingAgain(differing: readonly DifferingSegment[], attribute: string): DifferingSegment[] {
  return differing.filter((one) => one.isAgain && one.attribute === attribute)
}
