import { useEffect } from 'react'

/** Brings the line that a link led to into the middle of the window, and the focus to its words. Draws nothing. */
export function PointedLine({ lineId }: { lineId: string }) {
  useEffect(() => {
    const words = document.getElementById(`${lineId}-text`)
    words?.scrollIntoView({ block: 'center' })
    words?.focus({ preventScroll: true })
  }, [lineId])
  return null
}
