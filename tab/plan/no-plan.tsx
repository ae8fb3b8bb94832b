import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { PlanDraft } from '#domain/plan/plan-draft'
import type { DeviceStore } from '../client/device/device-store.ts'
import { later } from '../ui/scene/later.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { planWords } from '../words/plan-words.ts'

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
}

/** No plan yet: what one is, and how it begins. */
export function NoPlan({ read, start, onDone, ...means }: Props) {
  const { language, you, mayWrite, dates } = useScene()
  const [way, setWay] = useState<'draft' | 'kickstart' | undefined>(start && 'draft')
  const words = planWords(language)
  const { empty } = words
  const other = read.other?.firstName
  if (way !== undefined)
    return <DraftPage {...means} read={read} start={start} isKickstart={way === 'kickstart'} onDone={onDone} />
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
            <Button appearance="primary" onClick={() => setWay('draft')}>
              {read.draft === null ? empty.draft : empty.goOn}
            </Button>
            {you === 'report' && <Button onClick={() => setWay('kickstart')}>{empty.kickstart}</Button>}
          </div>
          {you === 'report' && other !== undefined && <p className="caption">{empty.kickstartText(other)}</p>}
          {other !== undefined && <p className="caption">{empty.who(other)}</p>}
        </>
      )}
      {read.past.length > 0 && (
        <section className="section" aria-label={empty.past}>
          <h3>{empty.past}</h3>
          <ul>
            {read.past.map(({ planId, objective, startOn, closedOn }) => (
              <li key={planId} className="caption">
                {words.history.pastLine(objective, dates.day(startOn), dates.day(closedOn))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
