import { useEffect, useRef, useState } from 'react'
import type { CommitmentView, HomePromise } from '#contract/view'
import { type Entry, lineIdOf, type Sent } from '../../client/outbox/change.ts'
import { useOwnDevice } from '../../client/own-device.ts'
import { useHomeAgain } from '../ticks/use-home-again.ts'
import { useOutboxes } from '../ticks/use-outboxes.ts'
import { openLine, shownPromises, type Touched } from './shown-promises.ts'

/**
 * Ticking one's own promises from a list of many pairs: shown at once by the record's own rule, kept on the device and sent
 * in order as in the pair's own page, and open again where the API refused it. What waited since an earlier visit is shown
 * and sent as well.
 */
export function useTicks(listed: readonly HomePromise[]) {
  const { me } = useOwnDevice()
  const readAgain = useHomeAgain()
  const [touched, setTouched] = useState<ReadonlyMap<string, Touched>>(new Map())
  const known = useRef(new Map<string, HomePromise>())
  useEffect(() => {
    for (const promise of listed) if (!known.current.has(promise.id)) known.current.set(promise.id, promise)
  }, [listed])

  /** The promise keeps its place from now on; `line` is what the API has of it. */
  function touch(promise: HomePromise, line?: CommitmentView): void {
    setTouched((before) => {
      const now = line ?? before.get(promise.id)?.line ?? openLine(promise, me)
      return new Map([...before, [promise.id, { promise, line: now }]])
    })
  }

  const own = useOutboxes({
    pairIds: listed.map(({ pairId }) => pairId),
    isOurs: isTick,
    onFound: ({ change }) => {
      const promise = known.current.get(lineIdOf(change))
      if (promise) touch(promise)
    },
    onSent: ({ change, output, current }: Sent) => {
      const promise = known.current.get(lineIdOf(change))
      const line = output && 'commitment' in output ? output.commitment : (current as CommitmentView | undefined)
      if (promise && line) touch(promise, line)
      readAgain()
    },
  })

  function turn(promise: HomePromise, operation: 'tickCommitment' | 'untickCommitment'): void {
    touch(promise)
    const { pairId, id: commitmentId, etag } = promise
    void own.add(pairId, { operation, input: { pairId, commitmentId, etag } })
  }

  return {
    shown: shownPromises(listed, { touched, entries: own.entries, me }),
    /** Promises whose tick lies on this device and waits for the API. */
    waiting: new Set(own.entries.map(({ change }) => lineIdOf(change))),
    trouble: own.trouble,
    /** The ids of those ticked or unticked here, in that order. */
    touched: [...touched.keys()],
    tick: (promise: HomePromise) => turn(promise, 'tickCommitment'),
    untick: (promise: HomePromise) => turn(promise, 'untickCommitment'),
  }
}

function isTick({ change }: Entry): boolean {
  return change.operation === 'tickCommitment' || change.operation === 'untickCommitment'
}
