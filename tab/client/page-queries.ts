import { QueryClient } from '@tanstack/react-query'
import { mayPass } from './trouble.ts'

/** How often a read that may succeed later is repeated before the page says so. */
const repeats = 2

/** The cache of a page's reads. What is on the screen stays there while it is read again. */
export function pageQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: (failed, trouble) => failed < repeats && mayPass(trouble), staleTime: 60_000 },
      mutations: { retry: false },
    },
  })
}
