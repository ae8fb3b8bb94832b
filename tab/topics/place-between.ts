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
  const step = by === 'up' ? -1 : 1
  const passed = siblings[at + step]
  if (at < 0 || !passed) return undefined
  const next = siblings[at + 2 * step]
  const near = rankOf(passed)
  return Math.max(0, next ? (near + rankOf(next)) / 2 : near + step * beyond)
}
