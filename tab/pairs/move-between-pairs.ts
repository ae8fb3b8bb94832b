import type { KeyboardEvent } from 'react'

const step: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys go from one pair's link to the next or the one before; every link stays reachable with Tab as well. */
export function moveBetweenPairs(event: KeyboardEvent<HTMLElement>): void {
  const by = step[event.key]
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a[data-pair]')]
  const at = links.findIndex((link) => link === document.activeElement)
  const next = by === undefined || at < 0 ? undefined : links[at + by]
  if (!next) return
  event.preventDefault()
  next.focus()
}
