import { useEffect, useRef } from 'react'

/** What in an open plan leads to a part of its own names it in `data-way`. Back from there, the focus is on it again. */
export function useWayBack(opened: string | undefined): void {
  const before = useRef(opened)
  useEffect(() => {
    const left = before.current
    before.current = opened
    if (opened !== undefined || left === undefined) return
    document.querySelector<HTMLElement>(`.plan-level [data-way="${CSS.escape(left)}"]`)?.focus()
  }, [opened])
}
