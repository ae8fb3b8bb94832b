import type { Side } from './pair.ts'

/** Something to talk about. It belongs to the pair until somebody closes it, whatever happens to the meeting. */
export type Topic = {
  id: string
  by: Side
  text: string
  createdAt: string
  /** How often it was carried over an ended session without being talked about. */
  carried: number
  status: 'open' | 'discussed'
  discussedAt?: string
}

export type TopicDecision = { kind: 'changed'; topic: Topic } | { kind: 'already-so' }

/** Both people may say that a topic was talked about. */
export function discussTopic(topic: Topic, now: string): TopicDecision {
  if (topic.status === 'discussed') return { kind: 'already-so' }
  return { kind: 'changed', topic: { ...topic, status: 'discussed', discussedAt: now } }
}

/** Takes "talked about" back. */
export function reopenTopic(topic: Topic): TopicDecision {
  if (topic.status === 'open') return { kind: 'already-so' }
  const { discussedAt: _, ...rest } = topic
  return { kind: 'changed', topic: { ...rest, status: 'open' } }
}

/** The other person's topics first, then one's own; inside each, the oldest first. */
export function inAgendaOrder<Line extends Pick<Topic, 'by' | 'createdAt' | 'id'>>(
  topics: readonly Line[],
  viewer: Side,
): Line[] {
  return topics.toSorted(
    (a, b) =>
      Number(a.by === viewer) - Number(b.by === viewer) ||
      a.createdAt.localeCompare(b.createdAt) ||
      a.id.localeCompare(b.id),
  )
}
