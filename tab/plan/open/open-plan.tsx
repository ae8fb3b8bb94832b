import { type ReactNode, useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { PersonView } from '#contract/view'
import type { PairId } from '#domain/pair'
import type { Plan } from '#domain/plan/plan'
import { dayOfLook, planMoment } from '#domain/plan/plan-weeks'
import { later } from '../../ui/scene/later.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { planWords } from '../../words/plan-words.ts'
import { BackToPlan } from './back-to-plan.tsx'
import { Goals } from './goals.tsx'
import { Habits } from '../habits/habits.tsx'
import { Feed } from '../kpi/feed.tsx'
import { PlanHistory } from './history.tsx'
import { Journal } from '../journal/journal.tsx'
import { KpiPart } from '../kpi/kpi-part.tsx'
import { Measured } from '../kpi/measured.tsx'
import { PendingChange } from './pending-change.tsx'
import { PastPlans } from './past-plans.tsx'
import { PlanHead } from './plan-head.tsx'
import { type PlanRecord, type PlanScene, PlanProvider, usePlanScene } from '../plan-scene.ts'
import { PlanStatus, PlanWays } from './plan-ways.tsx'
import { Preferences } from './preferences.tsx'
import { PromptCard } from './prompt-card.tsx'
import { ReviewSaid } from './review-said.tsx'
import { SameMarks } from './same-marks.tsx'
import { Steps } from './steps.tsx'
import { usePlanAct } from '../use-plan-act.ts'
import { useWayBack } from '../use-way-back.ts'

const RevisePage = later(
  () => import('../form/revise-page.tsx'),
  (part) => part.RevisePage,
  { isAhead: false },
)
const ReviewPage = later(
  () => import('../review-page.tsx'),
  (part) => part.ReviewPage,
  { isAhead: false },
)

const PrintSheets = later(
  () => import('../print/print-sheets.tsx'),
  (part) => part.PrintSheets,
  { isAhead: false },
)

type Props = {
  you: PersonView
  /** Undefined for a plan of one's own. */
  record: PlanRecord | undefined
  pairId: PairId
  onReadAgain: () => void
  read: ReadPlanOutput
  plan: Plan
  /** Begins the next plan. Like the way to those before: undefined for a plan of before. */
  onNext?: () => void
  onPast?: (planId: string) => void
}

/** A plan, or what was opened of it: its wording to be changed, its review. */
export function OpenPlan({ you, pairId, record, onReadAgain, read, plan, onNext, onPast }: Props) {
  const { language, today, mayWrite } = useScene()
  const [view, setView] = useState<'plan' | 'revise' | 'review'>('plan')
  useWayBack(view === 'plan' ? undefined : view)
  const [isPrinting, setPrinting] = useState(false)
  const act = usePlanAct(plan)
  const words = planWords(language)
  const moment = planMoment(plan, dayOfLook(plan, today))
  const week = moment.kind === 'during' ? moment.week : moment.kind === 'before' ? 1 : plan.terms.timeline.weeks
  const scene: PlanScene = {
    plan,
    pairId,
    read,
    readAgain: onReadAgain,
    words,
    other: read.other?.firstName,
    mayAct: mayWrite && read.mayWrite,
    week,
    record,
    act,
  }
  const back = () => setView('plan')
  const views: Record<typeof view, ReactNode> = {
    plan: (
      <Parts isAsking={plan.status === 'running' && moment.kind === 'during' && !moment.isPaused}>
        <PlanStatus onEdit={() => setView('revise')} onReview={() => setView('review')} />
        <PendingChange />
      </Parts>
    ),
    revise: <RevisePage onDone={back} />,
    review: <ReviewPage onDone={back} />,
  }
  return (
    <PlanProvider value={scene}>
      {view !== 'plan' && <BackToPlan onBack={back} />}
      {views[view]}
      {isPrinting && <PrintSheets you={you} onDone={() => setPrinting(false)} />}
      {view === 'plan' && (
        <PlanWays
          onRevise={() => setView('revise')}
          onReview={() => setView('review')}
          onPrint={() => setPrinting(true)}
          onNext={onNext}
        />
      )}
      {view === 'plan' && onPast && <PastPlans past={read.past} onOpen={onPast} />}
    </PlanProvider>
  )
}

type PartsProps = { isAsking: boolean; children: ReactNode }

/** The six parts of a plan in their order; `children` is what waits for somebody, before them. */
function Parts({ isAsking, children }: PartsProps) {
  const { plan } = usePlanScene()
  return (
    <>
      <PlanHead />
      {children}
      {isAsking && <PromptCard />}
      <ReviewSaid />
      {plan.terms.kpis.map((kpi, at) => (
        <KpiPart key={kpi.id} kpi={kpi} isFirst={at === 0} />
      ))}
      <div className="plan-columns">
        <Habits />
        <Goals />
      </div>
      <Steps />
      <Journal />
      <SameMarks />
      <Preferences />
      <Measured />
      <Feed />
      <PlanHistory />
    </>
  )
}
