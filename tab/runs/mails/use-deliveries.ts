import { useQuery } from '@tanstack/react-query'
import { useCall } from '../../client/call-context.ts'

const soonMs = 3_000
const lateMs = 60_000

/** How the mails went; looked at often while some of them wait. Beside the runs, so that a start reads it again as well. */
export function useDeliveries() {
  const call = useCall()
  return useQuery({
    queryKey: ['runs', 'mails'],
    queryFn: ({ signal }) => call('readDeliveries', {}, { signal }),
    refetchInterval: ({ state: { data, error } }) => {
      if (error) return false
      return data?.job.state === 'running' || data?.job.askedAt ? soonMs : lateMs
    },
  })
}
