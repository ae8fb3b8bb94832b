import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { PlanDraft } from '#domain/plan/plan-draft'
import type { DeviceStore } from '../client/device/device-store.ts'
import { later } from '../ui/scene/later.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { planWords } from '../words/plan-words.ts'
import { BackToPlan } from './open/back-to-plan.tsx'
import { PastPlans } from './open/past-plans.tsx'
import { useWayBack } from './use-way-back.ts'

const DraftPage = later(
  () => import('./form/draft-page.tsx'),
  (part) => part.DraftPage,
  { isAhead: false },
)

type Props = {
  pairId: string
  read: ReadPlanOutput
  device: DeviceStore
  draftScope: string
  /** What the next plan begins with, after one that is over. */
  start?: PlanDraft | undefined
  onDone: () => void
  /** Opens a plan of before. */
  onPast: (planId: string) => void
}

/** No plan yet: what one is, and how it begins. */
export function NoPlan({ read, start, onDone, onPast, ...means }: Props) {
  const { language, you, mayWrite } = useScene()
  const [way, setWay] = useState<'draft' | 'kickstart' | undefined>(start && 'draft')
  useWayBack(way)
  const words = planWords(language)
  const { empty } = words
  const other = read.other?.firstName
  if (way !== undefined)
    return (
      <>
        <BackToPlan onBack={start === undefined ? () => setWay(undefined) : onDone} isFirst={start === undefined} />
        <DraftPage {...means} read={read} start={start} isKickstart={way === 'kickstart'} onDone={onDone} />
      </>
    )
  return (
    <div className="no-plan">
      <h2 className="objective">{empty.title}</h2>
      <p>{other === undefined ? empty.leadOfOne : empty.lead(other)}</p>
      <ol className="six-parts">
        {empty.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
      {mayWrite && read.mayWrite && (
        <>
          <div className="row start">
            <Button data-way="draft" appearance="primary" onClick={() => setWay('draft')}>
              {read.draft === null ? empty.draft : empty.goOn}
            </Button>
            {you === 'report' && (
              <Button data-way="kickstart" onClick={() => setWay('kickstart')}>
                {empty.kickstart}
              </Button>
            )}
          </div>
          {you === 'report' && other !== undefined && <p className="caption">{empty.kickstartText(other)}</p>}
          {other !== undefined && <p className="caption">{empty.who(other)}</p>}
        </>
      )}
      <PastPlans past={read.past} onOpen={onPast} />
    </div>
  )
}
