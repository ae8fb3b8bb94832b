import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommitmentView, HomePromise } from '#contract/view'
import type { Call } from '../../client/create-call.ts'
import { useCall } from '../../client/call-context.ts'
import { ProblemError } from '../../client/trouble.ts'

/** The list is worked out anew behind the API, so it is read again a moment after a tick. */
const followMs = 2_500

/** A promise that was ticked here, or unticked again: it keeps its place until the page is left. */
export type Touched = { promise: HomePromise; isDone: boolean }

/** Ticking one's own promises from a list of many pairs: shown at once, and taken back where it did not arrive. */
export function useTicks() {
  const call = useCall()
  const queries = useQueryClient()
  const [touched, setTouched] = useState<ReadonlyMap<string, Touched>>(new Map())
  const note = (promise: HomePromise, isDone: boolean) =>
    setTouched((before) => new Map([...before, [promise.id, { promise, isDone }]]))
  const change = useMutation({
    mutationFn: ({ promise, isDone }: Touched) => say(call, isDone ? 'tickCommitment' : 'untickCommitment', promise),
    onMutate: ({ promise, isDone }) => note(promise, isDone),
    onError: (_trouble, { promise, isDone }) => note(promise, !isDone),
    onSuccess: ({ etag, status }, { promise }) => {
      note({ ...promise, etag }, status === 'done')
      setTimeout(() => void queries.invalidateQueries({ queryKey: ['home'] }), followMs)
    },
  })
  return {
    touched: [...touched.values()],
    isUnderWay: change.isPending,
    trouble: change.error,
    tick: (promise: HomePromise) => change.mutate({ promise, isDone: true }),
    untick: (promise: HomePromise) => change.mutate({ promise, isDone: false }),
  }
}

/**
 * Says it of the version that was shown, and once more of the one that stands there now: done is done, whatever happened
 * to its date in between. What was ticked elsewhere already is as good.
 */
async function say(
  call: Call,
  operation: 'tickCommitment' | 'untickCommitment',
  { pairId, id: commitmentId, etag }: HomePromise,
): Promise<CommitmentView> {
  try {
    return (await call(operation, { pairId, commitmentId, etag })).commitment
  } catch (trouble) {
    const current = currentOf(trouble)
    if (current === undefined) throw trouble
    return (await call(operation, { pairId, commitmentId, etag: current.etag })).commitment
  }
}

function currentOf(trouble: unknown): CommitmentView | undefined {
  if (!(trouble instanceof ProblemError) || trouble.problem.code !== 'conflict') return undefined
  return trouble.problem.current as CommitmentView | undefined
}
