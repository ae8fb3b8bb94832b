import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { HomeRow } from '#contract/view'
import { useCall } from '../../client/call-context.ts'
import { todayOf } from './may-have-talked.ts'

/** The list is worked out anew behind the API, so it is read again a moment later. */
const followMs = 2_500

type Talk = { row: HomeRow; on: string; isBack: boolean }

/** Keeps that the two talked today, by the same act as the page of the pair, and takes it back. */
export function useTalked() {
  const call = useCall()
  const queries = useQueryClient()
  const talk = useMutation({
    mutationFn: async ({ row: { pairId }, on, isBack }: Talk) => {
      if (isBack) await call('sayOfSession', { pairId, on, statement: null })
      else await call('logTalk', { pairId, on })
    },
    onSettled: () => void setTimeout(() => void queries.invalidateQueries({ queryKey: ['home'] }), followMs),
  })
  const last = talk.isSuccess ? talk.variables : undefined
  return {
    kept: last?.isBack === false ? last : undefined,
    isTakenBack: last?.isBack === true,
    isWaiting: talk.isPending,
    trouble: talk.error,
    keep: (row: HomeRow) => talk.mutate({ row, on: todayOf(row.zone, new Date()), isBack: false }),
    takeBack: () => last && talk.mutate({ ...last, isBack: true }),
  }
}
