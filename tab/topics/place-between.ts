import type { TopicView } from '#contract/view'
import { rankOf } from '#domain/topic'

/** How far from the outermost topic one is put that goes beyond it, in the unit of ranks (ms of writing). */
const beyond = 1_000

/**
 * The rank that takes a topic one place up or down among `siblings`, the open topics of the same person in their order.
 * Undefined where there is no further place.
 *
 * Example: ranks 10, 20, 30; the third moved up gets 15.
 */
export function placeBetween(siblings: readonly TopicView[], id: string, by: 'up' | 'down'): number | undefined {
  const at = siblings.findIndex((topic) => topic.id === id)
  const to = by === 'up' ? at - 1 : at + 1
  return at < 0 ? undefined : placeAt(siblings, id, to)
}

/**
 * The rank that puts a topic at the place `to` (0 is the first) among its siblings, itself not counted. Undefined where
 * it stands there already, or where there is no such place.
 */
export function placeAt(siblings: readonly TopicView[], id: string, to: number): number | undefined {
  const rest = siblings.filter((topic) => topic.id !== id)
  if (to < 0 || to > rest.length || siblings[to]?.id === id) return undefined
  const [before, after] = [rest[to - 1], rest[to]]
  if (before && after) return (rankOf(before) + rankOf(after)) / 2
  if (before) return rankOf(before) + beyond
  return after && Math.max(0, rankOf(after) - beyond)
}
