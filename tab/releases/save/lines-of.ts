/** A letter is somewhat wider than half its height, in the widest of the fonts that a picture may meet. */
const letterWidth = 0.56

/**
 * A text in lines that fit a width, for a picture that cannot break them by itself. A word that is longer than a line has one
 * for itself.
 *
 * Example: with 13 units of height in 752 a line takes 103 letters.
 */
export function linesOf(text: string, { size, width }: { size: number; width: number }): string[] {
  const most = Math.floor(width / (letterWidth * size))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
