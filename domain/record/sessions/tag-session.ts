import { taxonomy, type TopicTag } from '../../quality/topic-weights.ts'
import type { Intent } from '../../session.ts'
import { onSession } from './one-session.ts'

type Input = { on: string; tags: readonly TopicTag[]; intent: Intent | null }

/** Up to three of the eight topics, in their own order, and what the session was for. More than three change no tag. */
export const tagSession = onSession<Input>(
  (session, { input }) => {
    const { intent: _, ...rest } = session
    const chosen = taxonomy.filter((tag) => input.tags.includes(tag))
    const tags = chosen.length > 3 ? session.tags : chosen
    return input.intent === null ? { ...rest, tags } : { ...rest, tags, intent: input.intent }
  },
  ({ tags, intent = null }, { input: { on } }) => ({ operation: 'tagSession', input: { on, tags: [...tags], intent } }),
)
