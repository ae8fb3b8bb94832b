import type { Side } from './pair.ts'

export const topicStatuses = ['open', 'discussed', 'dropped', 'barrier'] as const

/** Something to talk about. It belongs to the pair until somebody closes it, whatever happens to the meeting. */
export type Topic = {
  id: string
  by: Side
  text: string
  createdAt: string
  /** How often it was carried over an ended session without being talked about. */
  carried: number
  /** The last session that carried it: a session carries a topic once. */
  carriedOn?: string
  status: (typeof topicStatuses)[number]
  /** Place among one person's topics, smaller first; without one the time of writing in ms counts. */
  rank?: number
  discussedAt?: string
  /** When it was dropped or named a barrier. */
  decidedAt?: string
}

/** Where a topic stands among those of one person: where it was put, else the time of its writing in ms. */
export function rankOf({ rank, createdAt }: Pick<Topic, 'rank' | 'createdAt'>): number {
  return rank ?? Date.parse(createdAt)
}

/**
 * The report's topics first, for both: it is the report's 1:1. Inside each by their place, which is the oldest first until
 * somebody moves one.
 */
export function inAgendaOrder<Line extends Pick<Topic, 'by' | 'createdAt' | 'id' | 'rank'>>(
  topics: readonly Line[],
): Line[] {
  return topics.toSorted(
    (a, b) =>
      Number(a.by === 'manager') - Number(b.by === 'manager') || rankOf(a) - rankOf(b) || a.id.localeCompare(b.id),
  )
}
