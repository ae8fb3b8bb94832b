import { useSyncExternalStore } from 'react'

/** Does the window answer to this media query, such as `(min-width: 720px)`? Follows every change. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (tell) => {
      const list = window.matchMedia(query)
      list.addEventListener('change', tell)
      return () => list.removeEventListener('change', tell)
    },
    () => window.matchMedia(query).matches,
  )
}
