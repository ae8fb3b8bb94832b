import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TimedJob } from '#domain/operations/job-schedule'
import { useCall } from '../client/call-context.ts'

/** When the runs are read again after a start: its queue takes it within seconds, or once it has slept, within a minute. */
const lookAfterMs = [1_500, 4_000, 8_000, 15_000, 30_000]

/** Asking for a job's run, or for the refused mails to be sent again. The runs are read again at once. */
export function useStart(job: TimedJob) {
  const call = useCall()
  const queries = useQueryClient()
  const start = useMutation({
    mutationFn: (what: 'run' | 'mails') => (what === 'run' ? call('runJob', { job }) : call('sendDigestsAgain', {})),
    onSettled: () => {
      const look = () => void queries.invalidateQueries({ queryKey: ['runs'] })
      look()
      for (const ms of lookAfterMs) setTimeout(look, ms)
    },
  })
  return {
    isUnderWay: start.isPending,
    trouble: start.error,
    /** What became of the last request; undefined until one was answered. */
    state: start.data?.state,
    run: () => start.mutate('run'),
    sendAgain: () => start.mutate('mails'),
  }
}
