import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCall } from '../client/call-context.ts'

/**
 * The release of a block, or the newest. While another block is read the last one stays on the screen.
 * A release never changes, so only the question for the newest is asked again.
 */
export function useRelease(block: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['release', block],
    queryFn: ({ signal }) => call('readRelease', { block }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: block === 'latest' ? 60_000 : Number.POSITIVE_INFINITY,
  })
}
