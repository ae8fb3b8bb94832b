import type { TopicView } from '#contract/view'
import { inAgendaOrder } from '#domain/topic'

type Look = {
  /** Does an instant lie on the pair's today? */
  isToday: (instant: string) => boolean
}

/** The topics of a pair as somebody finds them on opening, and those that fold away; each part in agenda order. */
export function agendaOf(topics: readonly TopicView[], { isToday }: Look) {
  const sorted = inAgendaOrder(topics)
  const of = (status: TopicView['status']) => sorted.filter((topic) => topic.status === status)
  const isRecent = ({ discussedAt }: TopicView) => discussedAt === undefined || isToday(discussedAt)
  const discussed = of('discussed')
  return {
    shown: [...of('open'), ...of('barrier'), ...discussed.filter(isRecent)],
    earlier: discussed.filter((topic) => !isRecent(topic)),
  }
}
