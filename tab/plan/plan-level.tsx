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
import { Aloud } from '../ui/text/aloud.tsx'
import { EscapeHead } from '../ui/page/escape-head.tsx'
import { FreshStrip } from '../ui/fresh-strip.tsx'
import { planTitleId, usePlanLevel } from '../ui/scene/levels.ts'
import { useScene } from '../ui/scene/scene.ts'
import { planWords } from '../words/plan-words.ts'
import { NoPlan } from './no-plan.tsx'
import { OpenPlan } from './open/open-plan.tsx'
import type { PlanRecord } from './plan-scene.ts'
import { usePlan } from './use-plan.ts'

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
  const read = usePlan(pair.pairId, pair.revision, entries)
  const { answer, trouble, again } = read
  return (
    <div className={foot === undefined ? 'plan-level is-beside' : 'plan-level'}>
      <EscapeHead
        titleId={planTitleId}
        title={titleOf(pair, words)}
        label={pair.other ? words.back : words.backToList}
        onBack={close}
      />
      {answer && (
        <Whole
          pair={pair}
          session={session}
          read={answer}
          onReadAgain={again}
          device={device}
          draftScope={draftScope}
        />
      )}
      {!answer && trouble !== undefined && <NotRead says={words.notRead} onAgain={again} />}
      {!answer && trouble === undefined && <Waiting says={words.loading} />}
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
  const isThere = plan !== null && plan.status !== 'withdrawn' && !isStartedAnew
  const means = { pairId: pair.pairId, device, draftScope: `${draftScope}|plan` }
  const start = isStartedAnew && plan ? nextDraft(plan, read.today) : undefined
  if (!isThere) return <NoPlan {...means} read={read} start={start} onDone={() => setStartedAnew(false)} />
  return (
    <OpenPlan
      you={pair.you}
      pairId={pair.pairId}
      record={recordOf(pair, session)}
      onReadAgain={onReadAgain}
      read={read}
      plan={plan}
      onNext={() => setStartedAnew(true)}
    />
  )
}

function recordOf({ rhythm, topics, ...pair }: PlanOf, session: SessionView | undefined): PlanRecord | undefined {
  return rhythm && topics && { ...pair, topics, cadenceDays: rhythm.cadenceDays, session }
}

function NotRead({ says, onAgain }: { says: string; onAgain: () => void }) {
  const { page } = useScene()
  return (
    <div role="alert">
      <p>{says}</p>
      <button type="button" className="link-button" onClick={onAgain}>
        {page.tryAgain}
      </button>
    </div>
  )
}

function Waiting({ says }: { says: string }) {
  return (
    <div>
      <Aloud className="heard-only">{says}</Aloud>
      <div className="bones" aria-hidden>
        <i style={{ width: '70%' }} />
        <i style={{ width: '100%', height: '24px' }} />
        <i style={{ width: '100%', height: '120px' }} />
        <i style={{ width: '60%' }} />
      </div>
    </div>
  )
}
