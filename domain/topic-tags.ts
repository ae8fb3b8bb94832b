/** The eight subjects a 1:1 can be tagged with. "Workload" rather than "wellbeing": nobody is asked to note their health. */
export const topicTags = [
  'goals',
  'obstacles',
  'feedback',
  'development',
  'career',
  'workload',
  'collaboration',
  'recognition',
] as const

export type TopicTag = (typeof topicTags)[number]
