import { defaults } from '../defaults.ts'
import { topicDiversity } from '../quality/topic-diversity.ts'
import { taxonomy, topicWeights, type TopicTag } from '../quality/topic-weights.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { indicator } from './indicator.ts'

export type TopicDiversityDetail = {
  sessions: number
  weights: { topic: TopicTag; weight: number }[]
  /** Topics that no tagged session touched. */
  missing: TopicTag[]
}
export type TopicDiversityReading = Reading<number, TopicDiversityDetail>

/**
 * Indicator 8: "as if so many topics were talked about equally", 1 to 8. Needs six tagged sessions.
 *
 * Example: eight sessions, four on goals, two on feedback, two on career: about 2.8 topics.
 */
export function topicDiversityReading(
  input: ReadingTime & { sessions: readonly (readonly string[])[]; optedOut?: boolean },
): TopicDiversityReading {
  const known = new Set<string>(taxonomy)
  const tagged = input.sessions.filter((tags) => tags.some((tag) => known.has(tag)))
  const frame = frameOf(input, tagged.length)
  if (input.optedOut) return withheld(frame, 'opted_out')
  const counts = topicWeights({ sessions: tagged })
  const diversity = topicDiversity({ counts })
  const need = defaults.quality.minTaggedSessions
  if (tagged.length < need || !diversity)
    return withheld(frame, 'min_data', { have: tagged.length, need, unit: 'taggedTalks' })
  const weights = taxonomy.map((topic, index) => ({ topic, weight: counts[index] ?? 0 }))
  const missing = weights.filter(({ weight }) => weight === 0).map(({ topic }) => topic)
  return { ...frame, value: diversity.effectiveTopics, detail: { sessions: tagged.length, weights, missing } }
}

/** Card 8, from the tags the two set. Its picture: the weight of each of the eight topics. */
export const topicDiversityIndicator = indicator<'topicDiversity', TopicDiversityReading>({
  id: 'topicDiversity',
  of: 'pair',
  place: 'more',
  read: ({ sessions, window, asOf }) =>
    topicDiversityReading({ sessions: sessions.map(({ tags }) => tags), window, asOf }),
  picture: (_facts, _owner, reading) =>
    reading.value === null ? undefined : { kind: 'topics', points: reading.detail.weights },
})
