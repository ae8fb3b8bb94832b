import { visibilities, type Note } from '#domain/note'
import type { Row, Values } from '../storage/rows.ts'
import { maybe, oneOf, text, yes } from '../shapes/guard.ts'
import { side } from '../shapes/promise-facts.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'
import { unsealWords, type Words } from '../sealing/words.ts'

/** What lies open of a note. */
export const noteRow = rowKind('note', {
  id: text,
  by: side,
  visibility: oneOf(visibilities),
  sessionOn: text,
  createdAt: text,
  editedAt: maybe(text),
  addendumTo: maybe(text),
  isThanks: maybe(yes),
} satisfies Holding<Omit<Note, 'text'>>)

export function toNoteRow({ text, ...plain }: Note, words: Words): Values {
  return { ...plain, text: words.seal('text', text) }
}

/** Throws a `RowError` for a row that does not fit; words that do not open are a line that is unreadable. */
export function fromNoteRow(row: Row, words: Words): Note {
  return { ...noteRow(row), text: unsealWords(row, words).text }
}
