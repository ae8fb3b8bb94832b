import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Operations } from '#contract/operations'
import { useCall } from '../client/call-context.ts'

/** Sends groups to be kept, or has them removed, and has the desk read anew: also after a refusal, for somebody else may have been faster. */
export function useSegments({ onKept }: { onKept: () => void }) {
  const call = useCall()
  const queries = useQueryClient()
  const readAnew = () => queries.invalidateQueries({ queryKey: ['desk'] })
  const kept = useMutation({
    mutationFn: (input: Operations['importSegments']['input']) => call('importSegments', input),
    onSuccess: onKept,
    onSettled: readAnew,
  })
  const removed = useMutation({
    mutationFn: (version: string | null) => call('removeSegments', { version }),
    onSettled: readAnew,
  })
  return { kept, removed }
}
