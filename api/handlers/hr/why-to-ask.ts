import type { DifferingSegment } from '#contract/read-release'
import { differingAgain } from '#domain/distribution/differing-again'

const measures: Record<DifferingSegment['measure'], string> = {
  coverage: 'coverage',
  underCoached: 'under-coached',
}

/**
 * In what a group differed from all others, in a block and in the one before; of one block alone there is no reason to ask.
 *
 * Example: `coverage below the others; under-coached above the others`.
 */
export function whyToAsk(differing: readonly DifferingSegment[], attribute: string, segment: string): string {
  return differingAgain(differing, attribute)
    .filter((one) => one.segment === segment)
    .map(({ measure, side }) => `${measures[measure]} ${side} the others`)
    .join('; ')
}

/** What stands below the file's figures, as on the page: when a group is named, and what that does not tell. */
export const askWhyNotes = [
  'A group is named when it differs from all others by ten points and more than chance, in these four weeks and in the four weeks before, and when the share of people who are new, or of a level, does not explain it. Counted from the published shares alone.',
  'What this does not tell: why. There may be a good reason, and a group that is not named may have its own.',
] as const
