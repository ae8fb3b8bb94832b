import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TimedJob } from '#domain/operations/job-schedule'
import { useCall } from '../../client/call-context.ts'

/** The runs are read again every few seconds for a minute: by then a queue that slept has taken the start as well. */
const lookEveryMs = 4_000
const looks = 15

/** Asking for a job's run, or for the refused mails to be sent again. The runs are read again at once. */
export function useStart(job: TimedJob) {
  const call = useCall()
  const queries = useQueryClient()
  const start = useMutation({
    mutationFn: (what: 'run' | 'mails') => (what === 'run' ? call('runJob', { job }) : call('sendDigestsAgain', {})),
    onSettled: () => {
      const look = () => void queries.invalidateQueries({ queryKey: ['runs'] })
      look()
      for (let time = 1; time <= looks; time += 1) setTimeout(look, time * lookEveryMs)
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
