import { type RefObject, useEffect, useState } from 'react'

/** How wide an element is drawn, in whole pixels, following every change; `first` until it was measured. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
  const [width, setWidth] = useState(first)
  useEffect(() => {
    if (!element.current) return
    const seen = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    seen.observe(element.current)
    return () => seen.disconnect()
  }, [element])
  return width
}
