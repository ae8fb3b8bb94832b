/** What a 1:1 may be tagged with. "Workload" and not "wellbeing": no invitation to write down health matters. */
export const taxonomy = [
  'goals',
  'obstacles',
  'feedback',
  'development',
  'career',
  'workload',
  'collaboration',
  'recognition',
] as const
export type TopicTag = (typeof taxonomy)[number]

/**
 * How much each topic was talked about. Every session weighs 1, split evenly over its different tags, so a session with
 * three tags counts no more than one with a single tag. Untagged sessions weigh nothing; words outside the taxonomy are
 * no tags. The answer follows the order of the taxonomy.
 *
 * Example: [goals], [goals, feedback] and [career] give goals 1.5, feedback 0.5, career 1 (V81).
 */
export function topicWeights(input: {
  sessions: readonly (readonly string[])[]
  taxonomy?: readonly string[] | undefined
}): number[] {
  const topics = input.taxonomy ?? taxonomy
  const weights = new Map(topics.map((topic) => [topic, 0]))
  for (const session of input.sessions) {
    const tags = [...new Set(session)].filter((tag) => weights.has(tag))
    for (const tag of tags) weights.set(tag, (weights.get(tag) ?? 0) + 1 / tags.length)
  }
  return topics.map((topic) => weights.get(topic) ?? 0)
}
