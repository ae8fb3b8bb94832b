/** A word without its case, accents and typographic apostrophes, as the reader's tables spell it. `Nächste` is `nachste`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/[’‘´`]/g, "'")
}

/** As a keyboard without umlauts writes them: `uebermorgen` is `ubermorgen`, `Joerg` is `jorg`. */
export function foldDigraphs(folded: string): string {
  return folded.replaceAll(/([aou])e/g, '$1')
}
