import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import { useCall } from '../client/call-context.ts'
import { usePlace } from '../client/place-context.ts'
import type { Entry } from '../client/outbox/change.ts'
import { type Read, useRead } from '../ui/hooks/use-read.ts'
import { planAfter } from './plan-after.ts'

/** The last answer for each plan in this window: what was seen once is there again without a connection. */
const lastRead = new Map<string, ReadPlanOutput>()

type Asked = {
  pairId: string
  /** Of the record: a newer one has the plan read again. */
  revision: string
  /** Steps of this person that the API has not confirmed. */
  entries: readonly Entry[]
  /** Of a plan of before; without it the one that counts. */
  planId?: string
}

/**
 * The whole plan, alive: read again whenever the record has a newer revision, with this person's own steps on top. A step
 * that was sent stays on top until an answer came that was asked for after it, so that nothing flickers; to apply one
 * twice does no harm.
 */
export function usePlan({ pairId, revision, entries, planId }: Asked): Read<ReadPlanOutput> {
  const call = useCall()
  const which = planId === undefined ? { pairId } : { pairId, planId }
  const kept = `${pairId}|${planId ?? ''}`
  const place = usePlace()
  const [isAskedAgain, setAskedAgain] = useState(0)
  const own = useOwnSteps(entries, () => setAskedAgain((turn) => turn + 1))
  const read = useRead(`${kept}|${revision}|${isAskedAgain}`, async (signal) => {
    const sentBefore = own.sent()
    const answer = await call('readPlan', { ...which, ...place }, { signal })
    own.forget(sentBefore)
    lastRead.set(kept, answer)
    return answer
  })
  const answer = read.answer ?? lastRead.get(kept)
  const steps = own.steps()
  const shown = useMemo(() => answer && planAfter(answer, steps), [answer, steps])
  return { ...read, answer: shown }
}

/** The steps that wait, and those that were sent while no newer answer has come. `onSent` is told of each that left. */
function useOwnSteps(entries: readonly Entry[], onSent: () => void) {
  const waiting = useMemo(() => entries.filter(isOfPlan), [entries])
  const before = useRef<readonly Entry[]>(waiting)
  const [sent, setSent] = useState<readonly Entry[]>(none)
  const latest = useRef(sent)
  // Before anything is painted: between the two the plan would stand for a moment as it was before the step.
  useLayoutEffect(() => {
    const left = before.current.filter(({ id }) => waiting.every((entry) => entry.id !== id))
    before.current = waiting
    if (left.length === 0) return
    latest.current = [...latest.current, ...left]
    setSent(latest.current)
    onSent()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [waiting])
  const steps = useMemo(() => (sent.length === 0 ? waiting : [...sent, ...waiting]), [sent, waiting])
  return {
    steps: () => steps,
    sent: () => latest.current,
    forget(those: readonly Entry[]): void {
      latest.current = latest.current.filter((entry) => !those.includes(entry))
      setSent(latest.current)
    },
  }
}

const none: readonly Entry[] = []

function isOfPlan({ change }: Entry): boolean {
  const { operation } = change
  return (
    operation === 'proposePlan' ||
    operation === 'changePlan' ||
    operation === 'writeJournal' ||
    operation === 'setPreference'
  )
}
