import '../styles/beside/page.css'
import '../styles/in-place.css'
import '../styles/plan.css'
import '../styles/plan-today.css'
import { type ReactNode, useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { PairView, SessionView } from '#contract/view'
import { nextDraft } from '#domain/plan/plan-draft'
import type { DeviceStore } from '../client/device/device-store.ts'
import type { Entry } from '../client/outbox/change.ts'
import { EscapeHead } from '../ui/page/escape-head.tsx'
import { FreshStrip } from '../ui/fresh-strip.tsx'
import { planTitleId, usePlanLevel } from '../ui/scene/levels.ts'
import { useScene } from '../ui/scene/scene.ts'
import { planWords } from '../words/plan-words.ts'
import { NoPlan } from './no-plan.tsx'
import { OpenPlan } from './open/open-plan.tsx'
import { EndedPlan } from './open/ended-plan.tsx'
import type { PlanRecord } from './plan-scene.ts'
import { usePlan } from './use-plan.ts'
import { useWayBack } from './use-way-back.ts'
import { WhileRead } from './while-read.tsx'

/** Whose plan it is: of two, with what stands beside it in their record, or of one person alone. */
export type PlanOf = Pick<PairView, 'pairId' | 'revision' | 'you'> &
  Partial<Pick<PairView, 'other' | 'rhythm' | 'cadence' | 'topics'>>

type Props = {
  pair: PlanOf
  /** Steps of this person that the API has not confirmed. */
  entries: readonly Entry[]
  /** The 1:1 that runs, or was last. */
  session: SessionView | undefined
  device: DeviceStore
  /** Under which name this device keeps what is half written. */
  draftScope: string
  /** Where things are kept, at the foot; undefined beside the record, whose own foot says so. */
  foot?: ReactNode
}

/** The coaching plan, whole: in the record's place, or beside it where there is room. */
export function PlanLevel({ pair, entries, session, device, draftScope, foot }: Props) {
  const { language, fresh } = useScene()
  const { close } = usePlanLevel()
  const words = planWords(language)
  const { pairId, revision } = pair
  const read = usePlan({ pairId, revision, entries })
  return (
    <div className={foot === undefined ? 'plan-level is-beside' : 'plan-level'}>
      <EscapeHead
        titleId={planTitleId}
        title={titleOf(pair, words)}
        label={pair.other ? words.back : words.backToList}
        onBack={close}
      />
      <WhileRead read={read}>
        {(answer) => (
          <Whole
            pair={pair}
            session={session}
            read={answer}
            onReadAgain={read.again}
            device={device}
            draftScope={draftScope}
          />
        )}
      </WhileRead>
      {foot !== undefined && (
        <footer className="foot">
          {fresh && <FreshStrip />}
          <div className="row status-row">{foot}</div>
        </footer>
      )}
    </div>
  )
}

/** A plan is for the report, whoever opens it. */
function titleOf({ you, other }: PlanOf, words: ReturnType<typeof planWords>): string {
  return other && you.side === 'manager' ? words.titleOf(other.firstName) : words.yourPlan
}

type WholeProps = { read: ReadPlanOutput; onReadAgain: () => void } & Pick<
  Props,
  'pair' | 'session' | 'device' | 'draftScope'
>

function Whole({ pair, session, read, onReadAgain, device, draftScope }: WholeProps): ReactNode {
  const { plan } = read
  const [isStartedAnew, setStartedAnew] = useState(false)
  const [past, setPast] = useState<string>()
  useWayBack(past)
  const isThere = plan !== null && plan.status !== 'withdrawn' && !isStartedAnew
  const means = { pairId: pair.pairId, device, draftScope: `${draftScope}|plan` }
  const start = isStartedAnew && plan ? nextDraft(plan, read.today) : undefined
  if (past !== undefined) return <EndedPlan pair={pair} planId={past} onBack={() => setPast(undefined)} />
  if (!isThere)
    return <NoPlan {...means} read={read} start={start} onDone={() => setStartedAnew(false)} onPast={setPast} />
  return (
    <OpenPlan
      you={pair.you}
      pairId={pair.pairId}
      record={recordOf(pair, session)}
      onReadAgain={onReadAgain}
      read={read}
      plan={plan}
      onNext={() => setStartedAnew(true)}
      onPast={setPast}
    />
  )
}

function recordOf({ rhythm, topics, ...pair }: PlanOf, session: SessionView | undefined): PlanRecord | undefined {
  return rhythm && topics && { ...pair, topics, cadenceDays: rhythm.cadenceDays, session }
}
