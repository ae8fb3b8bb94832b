/** A word of a line, and where it stands in it as typed. */
export type Word = { text: string; from: number; to: number }

/** No day is written in more words than "by the end of the second week of next month". */
export const longestDay = 10

/** The words of a line, parted by spaces. */
export function wordsOf(line: string): Word[] {
  return [...line.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** The words as one text. */
export function phraseOf(words: Word[]): string {
  return words.map((word) => word.text).join(' ')
}

/** Two pieces of text as one, of which each may be empty. */
export function both(one: string, two: string): string {
  return [one, two].filter(Boolean).join(' ')
}
