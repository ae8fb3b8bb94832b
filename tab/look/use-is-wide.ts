import { useSyncExternalStore } from 'react'

/** From here on the record leaves room for a second column, in pixels. */
const query = '(min-width: 720px)'

/** Is there room beside the record? Follows every change of the window's width. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => window.matchMedia(query).matches,
  )
}
