import type { Topic } from './topic.ts'

/** From this many carries on, the pair is asked what should become of a topic. */
export const carriesBeforeAsking = 3

/** An ended session carries every topic that nobody talked about. Discussed ones stay as they are. */
export function carryTopics(topics: readonly Topic[]): Topic[] {
  return topics.filter((topic) => topic.status === 'open').map((topic) => ({ ...topic, carried: topic.carried + 1 }))
}

/** Is it time to ask: do it now, drop it, or make something else of it? */
export function asksForDecision(topic: Pick<Topic, 'carried' | 'status'>): boolean {
  return topic.status === 'open' && topic.carried >= carriesBeforeAsking
}
