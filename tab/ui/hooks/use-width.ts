import { type RefObject, useLayoutEffect, useState } from 'react'

/**
 * How wide an element is drawn, in whole pixels, following every change; `first` until it was measured, which is before
 * anybody sees it: what is drawn to that width would otherwise change its height, and move what stands below.
 */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    // What is set here is drawn before the first picture; the observer speaks after it.
    // oxlint-disable-next-line react/set-state-in-effect
    setWidth(Math.round(current.getBoundingClientRect().width))
    const seen = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    seen.observe(current)
    return () => seen.disconnect()
  }, [element])
  return width
}
