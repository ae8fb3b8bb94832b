/** A published share: a percentage, or only the side of a border it lies on. Percent, 0 to 100. */
export type ShownFigure = { kind: 'exact' | 'below' | 'above'; percent: number }

/**
 * Reads a share as it was released. Near 0 and 100 the release names a border only (`<10%`, `>90%`), because an exact
 * figure there would describe every single person. Throws on any other text.
 *
 * Example: `figureOf('<5%')` is `{ kind: 'below', percent: 5 }`.
 */
export function figureOf(shown: string): ShownFigure {
  const [, border, digits] = /^([<>]?)(\d{1,3})%$/.exec(shown) ?? []
  if (digits === undefined) throw new Error(`"${shown}" is not a released share.`)
  return { kind: border === '<' ? 'below' : border === '>' ? 'above' : 'exact', percent: Number(digits) }
}

/**
 * The span in which the share probably lies, in percent. Behind a border it is everything beyond that border: whatever
 * narrower span was sent along is not used.
 */
export function likelyRange(figure: ShownFigure, lo: number, hi: number): { lo: number; hi: number } {
  switch (figure.kind) {
    case 'below':
      return { lo: 0, hi: figure.percent }
    case 'above':
      return { lo: figure.percent, hi: 100 }
    case 'exact':
      return { lo, hi }
  }
}
