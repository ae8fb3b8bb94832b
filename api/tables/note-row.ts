import type { Note, Visibility } from '#domain/note'
import type { Side } from '#domain/pair'
import type { Row, Values } from './rows.ts'
import { maybeText, textOf } from './values.ts'
import { unsealWords, type Words } from './words.ts'

export function toNoteRow({ text, ...plain }: Note, words: Words): Values {
  return { ...plain, text: words.seal('text', text) }
}

export function fromNoteRow(row: Row, words: Words): Note {
  const editedAt = maybeText(row, 'editedAt')
  const addendumTo = maybeText(row, 'addendumTo')
  return {
    id: textOf(row, 'id'),
    by: textOf(row, 'by') as Side,
    text: unsealWords(row, words).text,
    visibility: textOf(row, 'visibility') as Visibility,
    sessionOn: textOf(row, 'sessionOn'),
    createdAt: textOf(row, 'createdAt'),
    ...(editedAt === undefined ? {} : { editedAt }),
    ...(addendumTo === undefined ? {} : { addendumTo }),
    ...(row.values['isThanks'] === true ? { isThanks: true } : {}),
  }
}
