/**
 * A head or a name as one looks for it: small letters without accents, `ß` as `ss`, everything that is neither letter nor
 * digit as one blank.
 *
 * Example: `E-Mail:` is `e mail`, `Büro (Ort)` is `buro ort`.
 */
export function foldWord(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
