import { QueryClient } from '@tanstack/react-query'
import { isHostTrouble, mayPass } from './trouble.ts'

/** How often a read that may succeed later is repeated before the page says so. */
const repeats = 2

/** The cache of a page's reads. What is on the screen stays there while it is read again. */
export function pageQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // A silent host was waited for long enough already: the page says so, and its reader asks again.
      queries: {
        retry: (failed, trouble) => failed < repeats && mayPass(trouble) && !isHostTrouble(trouble),
        staleTime: 60_000,
      },
      mutations: { retry: false },
    },
  })
}
