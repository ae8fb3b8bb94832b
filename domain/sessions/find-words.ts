/**
 * Does a text hold every word somebody looks for? Capitals and accents do not matter, and the beginning of a word is
 * enough; so does a part of a long compound.
 *
 * Example: "uber tes" finds "Über die Tests".
 */
export function findsWords(text: string, wanted: string): boolean {
  const folded = fold(text)
  return fold(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss')
}
