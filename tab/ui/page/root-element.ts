/** Where a page draws. Throws when its HTML has no such place. */
export function rootElement(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root')
  if (!root) throw new Error('The page has no place to draw in.')
  return root
}
