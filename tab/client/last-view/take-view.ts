import type { Piece } from './last-view.ts'

/** What comes a moment after the first picture, or is of that moment alone: of these the place is kept and nothing in it. */
const later = '.session-place, .closed-place, .question-place, .journal-place, .bars, .people-place, .asked'

/** What was true then and may not be now: how long it still lasts, who can read it, where lines are kept. Unseen, in its room. */
const ofThen = '.minutes, .audience, .status'

const left = '.record-end, .plan-part, .beside, .fresh-strip, .foot-head, .preview, .heard-only, .under, .missing-part'

/**
 * The pieces of a page in which nothing is opened, for `drawPiece`. Private notes are not among them, only their room: a
 * third person may be there when the picture is shown. What somebody types is in no piece.
 */
export function takeView(page: Element): Piece[] {
  return [...page.childNodes].flatMap(pieceOf)
}

function pieceOf(node: Node): Piece[] {
  if (node instanceof Text) return [node.data]
  if (!(node instanceof Element) || node.matches(left)) return []
  const look = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
  const tag = node.tagName.toLowerCase()
  if (node.matches('.private')) return [{ tag: 'div', look: { style: roomOf(node) }, inside: [] }]
  if (node.matches(ofThen)) look['style'] = 'visibility:hidden'
  if (node instanceof HTMLInputElement && node.checked) look['checked'] = ''
  const isEmpty = node.matches(later) || node instanceof HTMLTextAreaElement
  return [{ tag, look, inside: isEmpty ? [] : takeView(node) }]
}

function roomOf(element: Element): string {
  const { marginTop, marginBottom } = getComputedStyle(element)
  return `height:${element.getBoundingClientRect().height}px;margin:${marginTop} 0 ${marginBottom}`
}
