import { topicStatuses, type Topic } from '#domain/topic'
import type { Row, Values } from '../storage/rows.ts'
import { maybe, number, oneOf, text } from '../shapes/guard.ts'
import { side } from '../shapes/promise-facts.ts'
import { type Holding, json, rowKind } from '../shapes/row-kind.ts'
import { unsealWords, type Words } from '../sealing/words.ts'

/** What lies open of a topic. */
export const topicRow = rowKind('topic', {
  id: text,
  by: side,
  createdAt: text,
  carried: number,
  carriedOn: maybe(text),
  status: oneOf(topicStatuses),
  /** As text: as a number it may be a whole one today and a fraction tomorrow, which are two types to the table. */
  rank: json(maybe(number)),
  discussedAt: maybe(text),
  decidedAt: maybe(text),
} satisfies Holding<Omit<Topic, 'text'>>)

export function toTopicRow({ text: said, rank, ...plain }: Topic, words: Words): Values {
  return { ...plain, rank: rank === undefined ? undefined : String(rank), text: words.seal('text', said) }
}

/** Throws a `RowError` for a row that does not fit; words that do not open are a line that is unreadable. */
export function fromTopicRow(row: Row, words: Words): Topic {
  return { ...topicRow(row), text: unsealWords(row, words).text }
}
