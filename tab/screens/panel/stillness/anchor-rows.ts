/** Lets the page be scrolled by as much. A record shorter than its window takes up the first room before there is any. */
function makeRoom(panel: HTMLElement, by: number): void {
  for (let turn = 0; turn < 2; turn++) {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement
    const missing = by - (scrollHeight - clientHeight - scrollTop)
    if (missing <= 0) return
    const made = Number.parseFloat(panel.style.getPropertyValue('--room')) || 0
    panel.style.setProperty('--room', `${made + missing}px`)
  }
}

/** What is held still under a pointer: a line, the head of a list, or a card with something to press in it. */
const underPointer =
  'li, .section-head, .fold, .question, .pulse, .closed, .journal-card, .plan-strip, .plan-ask, .level-links'

/** What is held still with the focus in it: what one types or answers in. A button that opens a level leads away from here. */
const withFocus = 'li[data-line], .question, .pulse'

type Point = { x: number; y: number }

/** Tells where the pointer is and what it is over, and when it has left the page. */
function watchPointer(signal: AbortSignal, onMove: (at: Point | undefined, over: EventTarget | null) => void): void {
  const onPointer = ({ target, clientX: x, clientY: y }: PointerEvent) => onMove({ x, y }, target)
  window.addEventListener('pointermove', onPointer, { signal, passive: true })
  window.addEventListener('pointerdown', onPointer, { signal, passive: true })
  document.documentElement.addEventListener('pointerleave', () => onMove(undefined, null), { signal })
}

/** Tells that parts of the panel have another size, or, while a row is held, that any came or went. Returns how to stop. */
function watchSize(panel: HTMLElement | null, isHolding: () => boolean, onChange: () => void): () => void {
  const seen = new ResizeObserver(onChange)
  // A record shorter than its window grows without any part of the panel changing its size.
  const changed = new MutationObserver(() => isHolding() && onChange())
  if (panel) changed.observe(panel, { childList: true, subtree: true })
  for (const part of panel ? [panel, ...panel.children] : []) seen.observe(part)
  return () => {
    seen.disconnect()
    changed.disconnect()
  }
}

/**
 * Keeps the row under the pointer, or the one with the focus, where it is on the screen, whatever comes or goes above it:
 * the page scrolls by as much, in the same picture. Where there is nothing left to scroll, room is made at the end.
 * Returns how to stop.
 */
export function anchorRows(): () => void {
  const panel = document.querySelector<HTMLElement>('.panel')
  const stopped = new AbortController()
  let held: { row: Element; top: number } | undefined
  let pointer: Point | undefined
  let scrolled = document.documentElement.scrollTop

  function hold(target: EventTarget | null, rows = underPointer): void {
    const row = target instanceof Element ? target.closest(rows) : null
    held = row ? { row, top: row.getBoundingClientRect().top } : undefined
    // The browser's own anchoring would read as scrolling by the person; it serves where no row is held.
    document.documentElement.style.overflowAnchor = held ? 'none' : ''
  }

  /** By what the row moved, the page goes after it. */
  function settle(): void {
    if (!held?.row.isConnected || !panel) return
    const by = Math.round(held.row.getBoundingClientRect().top - held.top)
    if (by === 0) return
    makeRoom(panel, by)
    window.scrollBy({ top: by, behavior: 'instant' })
    scrolled = document.documentElement.scrollTop
  }

  /**
   * The row goes where it is scrolled to. Something can have grown above it in the same picture, and that is seen here
   * first: so the row is settled before another one is held.
   */
  function onScroll(): void {
    const { scrollTop } = document.documentElement
    if (held) held.top -= scrollTop - scrolled
    scrolled = scrollTop
    settle()
    if (pointer) hold(document.elementFromPoint(pointer.x, pointer.y))
    else if (held && !held.row.isConnected) hold(null)
  }

  function onChange(): void {
    if (held && !held.row.isConnected) onScroll()
    else settle()
  }

  const unwatch = watchSize(panel, () => held !== undefined, onChange)
  const { signal } = stopped
  watchPointer(signal, (at, target) => {
    pointer = at
    hold(target)
  })
  window.addEventListener('focusin', ({ target }) => pointer ?? hold(target, withFocus), { signal })
  window.addEventListener('scroll', onScroll, { signal, passive: true })
  return () => {
    stopped.abort()
    hold(null)
    unwatch()
  }
}
