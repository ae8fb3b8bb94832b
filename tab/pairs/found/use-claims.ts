import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { HomeRow } from '#contract/view'
import { useCall } from '../../client/call-context.ts'

export type Claim = 'ours' | 'not_ours'

/**
 * Says of series whether they are the pairs' 1:1s. The list follows a moment later, so what was said here is remembered
 * until then; a claim that did not arrive leaves its row where it was, to be said again.
 */
export function useClaims() {
  const call = useCall()
  const queries = useQueryClient()
  const [said, setSaid] = useState<ReadonlySet<string>>(new Set())
  const claiming = useMutation({
    mutationFn: async ({ rows, claim }: { rows: readonly HomeRow[]; claim: Claim }) => {
      for (const { pairId } of rows) {
        await call('claimSeries', { pairId, claim })
        setSaid((before) => new Set([...before, pairId]))
      }
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['home'] }),
  })
  return {
    isSaid: ({ pairId }: HomeRow) => said.has(pairId),
    count: said.size,
    claim: (rows: readonly HomeRow[], claim: Claim) => claiming.mutate({ rows, claim }),
    isClaiming: claiming.isPending,
    trouble: claiming.error,
  }
}
