import { useInfiniteQuery } from '@tanstack/react-query'
import { useCall } from '../client/call-context.ts'

/** The organisation's log, page by page, newest first. */
export function useOrganisationLog() {
  const call = useCall()
  return useInfiniteQuery({
    queryKey: ['organisation-log'],
    queryFn: ({ pageParam, signal }) =>
      call('readOrganisationLog', pageParam === null ? {} : { before: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
