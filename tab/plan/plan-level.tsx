import '../look/beside/page.css'
import '../look/in-place.css'
import '../look/plan.css'
import '../look/plan-today.css'
import { type ReactNode, useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { PairView } from '#contract/view'
import { nextDraft } from '#domain/plan/plan-draft'
import type { DeviceStore } from '../client/device/device-store.ts'
import type { RecordState } from '../client/record/pair-record.ts'
import { EscapeHead } from '../look/escape-head.tsx'
import { FreshStrip } from '../look/fresh-strip.tsx'
import { usePlanLevel } from '../look/levels.ts'
import { useScene } from '../look/scene.ts'
import { StatusLine } from '../standing/status-line.tsx'
import { planWords } from '../words/plan-words.ts'
import { NoPlan } from './no-plan.tsx'
import { OpenPlan } from './open-plan.tsx'
import { usePlan } from './use-plan.ts'

type Props = {
  pair: PairView
  state: RecordState
  device: DeviceStore
  /** Under which name this device keeps what is half written. */
  draftScope: string
  /** Does it stand beside the record? Then the record's own foot says what became of things. */
  isBeside?: boolean
}

/** The coaching plan, whole: in the record's place, or beside it where there is room. */
export function PlanLevel({ pair, state, device, draftScope, isBeside = false }: Props) {
  const { language, fresh } = useScene()
  const { close } = usePlanLevel()
  const words = planWords(language)
  const read = usePlan(pair.pairId, pair.revision, state)
  const { answer, trouble, again } = read
  return (
    <div className={isBeside ? 'plan-level is-beside' : 'plan-level'}>
      <EscapeHead title={titleOf(pair, words)} label={words.back} onBack={close} />
      {answer && <Whole pair={pair} read={answer} device={device} draftScope={draftScope} />}
      {!answer && trouble !== undefined && <NotRead says={words.notRead} onAgain={again} />}
      {!answer && trouble === undefined && <Waiting says={words.loading} />}
      {!isBeside && (
        <footer className="foot">
          {fresh && <FreshStrip />}
          <div className="row status-row">
            <StatusLine state={state} isPrivate={false} />
          </div>
        </footer>
      )}
    </div>
  )
}

/** A plan is for the report, whoever opens it. */
function titleOf({ you, other }: PairView, words: ReturnType<typeof planWords>): string {
  return you.side === 'manager' ? words.titleOf(other.firstName) : words.yourPlan
}

type WholeProps = { pair: PairView; read: ReadPlanOutput } & Pick<Props, 'device' | 'draftScope'>

function Whole({ pair, read, device, draftScope }: WholeProps): ReactNode {
  const { plan } = read
  const [isStartedAnew, setStartedAnew] = useState(false)
  const isThere = plan !== null && plan.status !== 'withdrawn' && !isStartedAnew
  const means = { pairId: pair.pairId, device, draftScope: `${draftScope}|plan` }
  const start = isStartedAnew && plan ? nextDraft(plan, read.today) : undefined
  if (!isThere) return <NoPlan {...means} read={read} start={start} onDone={() => setStartedAnew(false)} />
  return <OpenPlan you={pair.you} read={read} plan={plan} onNext={() => setStartedAnew(true)} />
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
      <output className="heard-only">{says}</output>
      <div className="bones" aria-hidden>
        <i style={{ width: '70%' }} />
        <i style={{ width: '100%', height: '24px' }} />
        <i style={{ width: '100%', height: '120px' }} />
        <i style={{ width: '60%' }} />
      </div>
    </div>
  )
}
