import type { Side } from '#domain/pair'
import type { Topic } from '#domain/topic'
import type { Row, Values } from './rows.ts'
import { maybeText, numberOf, textOf } from './values.ts'
import type { Words } from './words.ts'

export function toTopicRow({ text, ...plain }: Topic, words: Words): Values {
  return { ...plain, text: words.seal('text', text) }
}

export function fromTopicRow(row: Row, words: Words): Topic {
  const discussedAt = maybeText(row, 'discussedAt')
  return {
    id: textOf(row, 'id'),
    by: textOf(row, 'by') as Side,
    text: words.unseal('text', textOf(row, 'text')),
    createdAt: textOf(row, 'createdAt'),
    carried: numberOf(row, 'carried'),
    status: textOf(row, 'status') as Topic['status'],
    ...(discussedAt === undefined ? {} : { discussedAt }),
  }
}
