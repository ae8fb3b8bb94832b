import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Operations } from '#contract/operations'
import { useCall } from '../client/call-context.ts'

/** Sends figures to be kept, or has one removed, and has the desk read anew: also after a refusal, for somebody else may have been faster. */
export function useFigures({ onKept }: { onKept: () => void }) {
  const call = useCall()
  const queries = useQueryClient()
  const readAnew = () => queries.invalidateQueries({ queryKey: ['desk'] })
  const kept = useMutation({
    mutationFn: (input: Operations['importFigures']['input']) => call('importFigures', input),
    onSuccess: onKept,
    onSettled: readAnew,
  })
  const removed = useMutation({
    mutationFn: (input: Operations['removeFigure']['input']) => call('removeFigure', input),
    onSettled: readAnew,
  })
  return { kept, removed }
}
