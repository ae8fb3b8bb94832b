import { addCell, emptyGroup, failedTest, type FailedTest, type PublishRules } from '../distribution/group.ts'
import { agreedPublishRules } from '../distribution/publish-rules.ts'
import { publishedReading, type PublishedReading } from '../readings/published-reading.ts'
import { pulseRelease } from '../quality/pulse-release.ts'
import { frameOf, withheld, type ReadingTime } from '../readings/reading.ts'

export type HelpfulnessReading = PublishedReading

/**
 * Indicator 9: the share of favourable answers to "How helpful was your last 1:1?", rounded and masked like every
 * published rate. Needs five answers, five of them new. `byManager` (answers per manager) is given for more than one
 * team: then three managers are needed and none may hold more than half. Without it the reading is a team's own.
 *
 * How many answers are missing is never told.
 *
 * Example: 2 answers of 5, 2 of 4, 1 of 3, 1 of 2 in a team of 8: `65%` between 25 and 95.
 */
export function helpfulnessReading(
  input: ReadingTime & {
    /** How many 1s, 2s ... 5s. */
    counts: readonly number[]
    eligible: number
    newSinceLast: number
    byManager?: Readonly<Record<string, number>>
    /** As agreed unless a deployment is stricter. */
    rules?: PublishRules
  },
): HelpfulnessReading {
  const frame = frameOf(input, 0)
  const { rules = agreedPublishRules } = input
  const release = pulseRelease({ ...input, k: rules.k })
  if (!release.released) {
    const unit = release.reason === 'too_few_new' ? 'newAnswers' : 'answers'
    return withheld(frame, release.reason, { need: rules.k, unit })
  }
  const failed = input.byManager && failedAcross(input.byManager, rules)
  return failed ? withheld(frame, failed) : publishedReading(frame, release)
}

function failedAcross(byManager: Readonly<Record<string, number>>, rules: PublishRules): FailedTest | undefined {
  const group = emptyGroup()
  addCell(group, { key: 'answers', byManager })
  return failedTest(group, rules)
}
