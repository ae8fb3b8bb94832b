import type { ReactNode, Ref } from 'react'
import type { PairView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { weekOfPlan } from '../words/week-of-plan.ts'
import { Audience } from './audience.tsx'
import { MinutesLeft } from './minutes-left.tsx'

type Props = { name: string; pair: PairView | undefined; headingRef?: Ref<HTMLHeadingElement>; children?: ReactNode }

/** Who this is with, how long it still has, and who can read it; `children` is the one question there may be. */
export function PairHeader({ name, pair, headingRef, children }: Props) {
  const { language } = useScene()
  const plan = pair?.plan
  const now = pair?.rhythm.now
  // What was closed has no minutes left.
  const isClosed = pair?.sessions?.some(({ on, closedAt }) => on === now?.on && closedAt !== undefined)
  return (
    <header className="pair-header">
      <div className="row">
        <h1 ref={headingRef} tabIndex={-1} title={name} dir="auto">
          {name}
        </h1>
        {plan?.state === 'running' && <span className="caption">{weekOfPlan(language, plan.week, plan.weeks)}</span>}
        {now && !isClosed && <MinutesLeft meeting={now} />}
      </div>
      <Audience />
      {children}
    </header>
  )
}
