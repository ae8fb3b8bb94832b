import type { DataKey } from '../../ports/keys.ts'
import { isUnreadable, unreadable } from '../../ports/unreadable.ts'
import type { Row, Values } from '../storage/rows.ts'

/** Seals and unseals the words of one row. */
export type Words = {
  seal(property: string, text: string): string
  unseal(property: string, envelope: string): string
}

export function wordsAt(key: DataKey, place: { table: string; partitionKey: string; rowKey: string }): Words {
  return {
    seal: (property, text) => key.seal(text, { ...place, property }),
    unseal: (property, envelope) => key.unseal(envelope, { ...place, property }),
  }
}

/** The properties of a line that hold words, each sealed by itself. */
const wordProperties = ['text', 'when', 'where', 'why', 'measure']

/**
 * Opens all words of one line, by their properties. When one of them does not open, the text says that the line is
 * unreadable and no other word is shown: half a promise could be taken for the whole.
 */
export function unsealWords(
  row: Row,
  words: Words,
): {
  text: string
  when?: string
  where?: string
  why?: string
  measure?: string
} {
  const sealed = Object.entries(envelopesOf(row.values))
  try {
    const opened = sealed.map(([property, envelope]): [string, string] => [property, words.unseal(property, envelope)])
    return { text: unreadable, ...Object.fromEntries(opened) }
  } catch {
    return { text: unreadable }
  }
}

/** Whatever else is changed about an unreadable line, its envelopes stay as they lie there. */
export function keepEnvelopes(line: { text: string }, values: Values, before: Values): Values {
  return isUnreadable(line) ? { ...values, ...envelopesOf(before) } : values
}

/** Does a change of these fields write words? */
export function writesWords(fields: readonly string[]): boolean {
  return fields.some((field) => wordProperties.includes(field))
}

function envelopesOf(values: Values): Record<string, string> {
  return Object.fromEntries(
    wordProperties.flatMap((name): [string, string][] =>
      typeof values[name] === 'string' ? [[name, values[name]]] : [],
    ),
  )
}
