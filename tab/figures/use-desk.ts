import { useQuery } from '@tanstack/react-query'
import { useCall } from '../client/call-context.ts'
import { ProblemError } from '../client/trouble.ts'
import type { OpenHrDeskOutput } from '#contract/open-hr-desk'

/** HR's desk, or the answer that this person does not work there. */
type Desk = { kind: 'open'; desk: OpenHrDeskOutput } | { kind: 'not-for-you' }

/** Asks for HR's desk. Only the API knows who has the role; being refused is an answer here, not a failure. */
export function useDesk() {
  const call = useCall()
  return useQuery({
    queryKey: ['desk'],
    queryFn: async ({ signal }): Promise<Desk> => {
      try {
        return { kind: 'open', desk: await call('openHrDesk', {}, { signal }) }
      } catch (trouble) {
        if (trouble instanceof ProblemError && trouble.problem.code === 'forbidden') return { kind: 'not-for-you' }
        throw trouble
      }
    },
  })
}
