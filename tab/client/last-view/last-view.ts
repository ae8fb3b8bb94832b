/** A piece of a page as it was drawn: words, or an element with what it looks like and what is in it. */
export type Piece = string | { tag: string; look: Record<string, string>; inside: Piece[] }

/** How the panel of a pair looked when this device last showed it, in one language. A picture: it holds no acts. */
export type LastView = { locale: string; page: Piece[] }
