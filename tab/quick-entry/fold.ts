/** Letters that are one sign for Unicode too: taken apart they are still no ASCII. */
const whole: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/** A word without its case, accents and typographic apostrophes, as the reader's tables spell it. `Nächste` is `nachste`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßłøđðþæœı]/g, (letter) => whole[letter] ?? letter)
    .replaceAll(/[’‘´`]/g, "'")
}

/** As a keyboard without umlauts writes them: `uebermorgen` is `ubermorgen`, `Joerg` is `jorg`, `Odegaard` is `odegard`. */
export function foldDigraphs(folded: string): string {
  return folded.replaceAll(/([aou])e|aa/g, (_, vowel: string | undefined) => vowel ?? 'a')
}
