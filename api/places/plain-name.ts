/**
 * A name without what people write in different ways: case, width, accents, points, "the", "and", and without the marks
 * of footnotes that some tables leave in their names (`Île-de-France²`).
 *
 * Example: `Côte d’Ivoire ` and `COTE D'IVOIRE` are both `cote d ivoire`.
 */
export function plainName(name: string): string {
  return name
    .replace(/[¹²³]/g, '')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/&| and /g, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/\bthe\b/g, '')
    .replace(/ +/g, ' ')
    .trim()
}
