import type { Side } from '#domain/pair'
import type { Topic } from '#domain/topic'
import type { Row, Values } from './rows.ts'
import { maybeText, numberOf, textOf } from './values.ts'
import { unsealWords, type Words } from './words.ts'

/**
 * A place is kept as text: as a number it may be a whole one today and a fraction tomorrow, which are two types to the
 * table.
 */
export function toTopicRow({ text, rank, ...plain }: Topic, words: Words): Values {
  return { ...plain, rank: rank === undefined ? undefined : String(rank), text: words.seal('text', text) }
}

export function fromTopicRow(row: Row, words: Words): Topic {
  const discussedAt = maybeText(row, 'discussedAt')
  const decidedAt = maybeText(row, 'decidedAt')
  const rank = maybeText(row, 'rank')
  const carriedOn = maybeText(row, 'carriedOn')
  return {
    id: textOf(row, 'id'),
    by: textOf(row, 'by') as Side,
    text: unsealWords(row, words).text,
    createdAt: textOf(row, 'createdAt'),
    carried: numberOf(row, 'carried'),
    ...(carriedOn === undefined ? {} : { carriedOn }),
    status: textOf(row, 'status') as Topic['status'],
    ...(rank === undefined ? {} : { rank: Number(rank) }),
    ...(discussedAt === undefined ? {} : { discussedAt }),
    ...(decidedAt === undefined ? {} : { decidedAt }),
  }
}
