import type { Topic } from '#domain/topic'
import type { TopicView } from '#contract/view'
import type { Kept } from '../../../ports/pair-store.ts'

export function showTopic({ line, etag }: Kept<Topic>): TopicView {
  const { id, by, text, createdAt, carried, carriedOn, status, rank, discussedAt } = line
  return {
    id,
    etag,
    by,
    text,
    createdAt,
    carried,
    ...(carriedOn === undefined ? {} : { carriedOn }),
    status,
    ...(rank === undefined ? {} : { rank }),
    ...(discussedAt === undefined ? {} : { discussedAt }),
  }
}
