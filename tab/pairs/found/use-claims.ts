import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { HomeRow } from '#contract/view'
import type { MeetingClaim } from '#domain/pair'
import { useCall } from '../../client/call-context.ts'

/** So many are said at a time: thirty answers take a moment, not half a minute. */
const atOnce = 6

/**
 * Says of series whether they are the pairs' 1:1s. The list follows a moment later, so what was said here is remembered
 * until then; a claim that did not arrive leaves its row where it was, to be said again.
 */
export function useClaims() {
  const call = useCall()
  const queries = useQueryClient()
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set())
  const claiming = useMutation({
    mutationFn: async ({ rows, claim }: { rows: readonly HomeRow[]; claim: MeetingClaim }) => {
      const say = async ({ pairId }: HomeRow) => {
        await call('claimSeries', { pairId, claim })
        setSaid((before) => new Set([...before, pairId]))
      }
      for (let from = 0; from < rows.length; from += atOnce) {
        await Promise.all(rows.slice(from, from + atOnce).map(say))
      }
    },
    // Not waited for: the next one may be said while the list is still read again.
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['home'] }),
  })
  return {
    isSaid: ({ pairId }: HomeRow) => said.has(pairId),
    count: said.size,
    claim: (rows: readonly HomeRow[], claim: MeetingClaim) => claiming.mutate({ rows, claim }),
    isClaiming: claiming.isPending,
    trouble: claiming.error,
  }
}
