import type { Piece } from './last-view.ts'

const drawings = ['svg', 'path', 'circle']

// What a picture may consist of. A name that is missing here is drawn as a plain box.
const elements = new Set(
  'a b bdi button div em footer form h1 h2 h3 header i input kbd label li main mark ol output p q section small span strong textarea time ul'.split(
    ' ',
  ),
)

// Nothing that runs, leads anywhere, or fetches.
const looks = new Set(
  'checked class cx cy d data-fui-icon disabled fill height hidden placeholder r rows type viewBox width'.split(' '),
)

/** Draws a piece. Whatever was kept, only elements and attributes that show something come out of it. */
export function drawPiece(piece: Piece): Node {
  if (typeof piece === 'string') return document.createTextNode(piece)
  const { tag, look, inside } = piece
  const element = drawings.includes(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(elements.has(tag) ? tag : 'div')
  for (const [name, value] of Object.entries(look)) if (looks.has(name)) element.setAttribute(name, value)
  if (look['style'] !== undefined && !look['style'].includes('url')) element.style.cssText = look['style']
  // Programs that do not know `inert` must not write into it either.
  if (element instanceof HTMLTextAreaElement) element.readOnly = true
  element.append(...inside.map(drawPiece))
  return element
}
