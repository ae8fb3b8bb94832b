import { useSyncExternalStore } from 'react'

const query = '(max-width: 767px)'

/** Is the window too narrow for the table? Follows every change of its width. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => window.matchMedia(query).matches,
  )
}
