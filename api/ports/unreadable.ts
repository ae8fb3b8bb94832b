/**
 * The text of a line whose envelope did not open: it was changed or damaged. No line that somebody wrote is empty, so
 * nothing else reads like it. The vault being away is no such case: that is thrown, and answered as 503.
 */
export const unreadable = ''

export function isUnreadable({ text }: { text: string }): boolean {
  return text === unreadable
}

/** Thrown when the words of such a line are to be written over: its envelope may still be brought back. */
export class WordsUnreadableError extends Error {
  constructor() {
    super('A line whose words do not open was to be written over')
    this.name = 'WordsUnreadable'
  }
}
