import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SyncView } from '#contract/sync-now'
import { useCall } from '../client/call-context.ts'

const lookEveryMs = 1_500

/** Reading one's own calendar now: how it goes, and how to ask for it. The list of pairs is read again when it is done. */
export function useSync() {
  const call = useCall()
  const queries = useQueryClient()
  const sync = useQuery({
    queryKey: ['sync'],
    queryFn: ({ signal }) => call('readSync', {}, { signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? lookEveryMs : false),
  })
  const ask = useMutation({
    mutationFn: () => call('syncNow', {}),
    onSuccess: (view) => queries.setQueryData<SyncView>(['sync'], view),
  })
  const state = sync.data?.state
  useEffect(() => {
    if (state === 'read') void queries.invalidateQueries({ queryKey: ['home'] })
  }, [state, queries])
  return {
    view: sync.data,
    isUnderWay: ask.isPending || isUnderWay(sync.data),
    isRefused: ask.isError,
    ask: ask.mutate,
  }
}

function isUnderWay(view: SyncView | undefined): boolean {
  return view?.state === 'waiting' || view?.state === 'reading'
}
