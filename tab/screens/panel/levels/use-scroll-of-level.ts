import { useLayoutEffect, useRef } from 'react'

/** A level that takes the record's place begins at its head; back in the record one is where one was. */
export function useScrollOfLevel(isRecord: boolean): void {
  const left = useRef(0)
  const was = useRef(isRecord)
  useLayoutEffect(() => {
    if (was.current === isRecord) return
    was.current = isRecord
    window.scrollTo({ top: isRecord ? left.current : 0, behavior: 'instant' })
  }, [isRecord])
  // Where the record stands is known only as long as it is drawn.
  useLayoutEffect(() => {
    if (!isRecord) return
    const keep = () => (left.current = window.scrollY)
    window.addEventListener('scroll', keep, { passive: true })
    return () => window.removeEventListener('scroll', keep)
  }, [isRecord])
}
