import type { KeyboardEvent } from 'react'

/**
 * Keys of the list: down and up go from one pair's link to the next or the one before, Home and End to the first and
 * the last, and down from the search box to the first that was found. Every link stays reachable with Tab as well.
 */
export function moveBetweenPairs(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-pair]')]
  const at = links.findIndex((link) => link === document.activeElement)
  const isSearch = document.activeElement instanceof HTMLInputElement
  if (at < 0 && !(isSearch && event.key === 'ArrowDown')) return
  const next = links[goal(event.key, at, links.length)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The place a key leads to; -1 for a key that leads nowhere. */
function goal(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return at + 1
    case 'ArrowUp':
      return at - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
