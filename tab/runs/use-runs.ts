import { useQuery } from '@tanstack/react-query'
import { useCall } from '../client/call-context.ts'

const soonMs = 3_000
const lateMs = 60_000

/** How the jobs ran; looked at often while one of them is running, and now and then otherwise. */
export function useRuns() {
  const call = useCall()
  return useQuery({
    queryKey: ['runs'],
    queryFn: ({ signal }) => call('readRuns', {}, { signal }),
    refetchInterval: ({ state: { data, error } }) => {
      if (error) return false
      return data?.jobs.some(({ state, askedAt }) => state === 'running' || askedAt !== null) ? soonMs : lateMs
    },
  })
}
