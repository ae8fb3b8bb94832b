/** A stretch of a text, and whether it is what somebody looked for. */
export type FoundPart = { text: string; isFound: boolean }

/**
 * The text in stretches, those marked that hold one of the words looked for, whatever their capitals and accents.
 *
 * Example: "Über Tests" looked through for "uber" is `Über` found, ` Tests` not.
 */
export function foundParts(text: string, find: string): FoundPart[] {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  const folded = letters.map(fold)
  const marks = letters.map(() => false)
  for (const word of fold(find).split(/\s+/).filter(Boolean)) markWord(word, folded, marks)
  const parts: FoundPart[] = []
  for (const [at, letter] of letters.entries()) {
    const isFound = marks[at] === true
    const last = parts.at(-1)
    if (last?.isFound === isFound) last.text += letter
    else parts.push({ text: letter, isFound })
  }
  return parts
}

// A letter may fold to none or to two, so places in the folded text are led back to letters.
function markWord(word: string, folded: readonly string[], marks: boolean[]): void {
  const whole = folded.join('')
  const letterAt = folded.flatMap(({ length }, at) => Array.from({ length }, () => at))
  for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
    for (const place of letterAt.slice(at, at + word.length)) marks[place] = true
  }
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}
