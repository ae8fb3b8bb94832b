import { type RefObject, useEffect } from 'react'

const focusable = 'a[href], button, input:not(:disabled), select, textarea, summary'

/**
 * Keeps the keyboard where it was: when the control that had the focus inside `place` goes away, because it was answered
 * or opened something, the focus goes to the control that took its place, or to the last one there is. Without this it
 * would fall back to the beginning of the page.
 */
export function useFocusStays(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = place
    if (!current) return
    const controls = () => [...current.querySelectorAll<HTMLElement>(focusable)]
    let last: { element: HTMLElement; at: number } | undefined

    function remember({ target }: FocusEvent): void {
      if (target instanceof HTMLElement) last = { element: target, at: controls().indexOf(target) }
    }

    /** Who leaves the place with the keyboard or the mouse is not held back. */
    function forget({ relatedTarget }: FocusEvent): void {
      if (relatedTarget instanceof Node && !current?.contains(relatedTarget)) last = undefined
    }

    const changes = new MutationObserver(() => {
      if (last === undefined || current.contains(last.element)) return
      const left = controls()
      const next = left[Math.min(last.at, left.length - 1)]
      if (document.activeElement === document.body) next?.focus()
    })
    current.addEventListener('focusin', remember)
    current.addEventListener('focusout', forget)
    changes.observe(current, { childList: true, subtree: true })
    return () => {
      current.removeEventListener('focusin', remember)
      current.removeEventListener('focusout', forget)
      changes.disconnect()
    }
  }, [place])
}
