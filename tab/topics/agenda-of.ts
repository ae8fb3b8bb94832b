import type { TopicView } from '#contract/view'
import type { Side } from '#domain/pair'
import { inAgendaOrder } from '#domain/topic'

type Look = {
  viewer: Side
  /** Does an instant lie on the pair's today? */
  isToday: (instant: string) => boolean
  /** The line touched last: a topic just dropped stays until its step can no longer be taken back. */
  freshId: string | undefined
}

/** The topics of a pair in the parts in which they are shown; each part in agenda order. */
export function agendaOf(topics: readonly TopicView[], { viewer, isToday, freshId }: Look) {
  const sorted = inAgendaOrder(topics, viewer)
  const of = (status: TopicView['status']) => sorted.filter((topic) => topic.status === status)
  const isRecent = ({ id, discussedAt }: TopicView) =>
    id === freshId || discussedAt === undefined || isToday(discussedAt)
  return {
    open: of('open'),
    barriers: of('barrier'),
    going: of('dropped').filter((topic) => topic.id === freshId),
    discussed: of('discussed').filter(isRecent),
    earlier: of('discussed').filter((topic) => !isRecent(topic)),
  }
}
