import { isToReview } from '#domain/plan/kpi-silence'
import type { Kpi } from '#domain/plan/plan'
import { addDays } from '#domain/time/add-days'
import { useScene } from '../../ui/scene/scene.ts'
import { usePlanScene } from '../plan-scene.ts'
import { Refusals } from '../small-form.tsx'
import { useRefusals } from '../use-refusals.ts'
import { checkWords } from './check-words.ts'
import { cycleWords } from './cycle-words.ts'

/** Who answers for a number, where it is read, how early and how often it moves, and what was noted about it. */
export function KpiFacts({ kpi }: { kpi: Kpi }) {
  const { you } = useScene()
  const { words, other = words.kpi.you } = usePlanScene()
  const whose = kpi.owner === you ? words.kpi.you : other
  return (
    <>
      <p className="caption">
        {words.kpi.owner(whose, kpi.source)} {words.kpi.timing[kpi.timing]} {cycleWords(kpi, words.kpi)}
      </p>
      <p className="caption">{checkWords(kpi, words.kpi)}</p>
      {kpi.note !== undefined && <p className="caption">{kpi.note}</p>}
    </>
  )
}

const againDays = 28

/** When the two look whether it is still the right number; on that day it is asked, and the next day is one tap away. */
export function KpiReview({ kpi }: { kpi: Kpi }) {
  const { today, dates } = useScene()
  const { plan, words, act, mayAct } = usePlanScene()
  const { refusals, isDone } = useRefusals()
  const { id, reviewOn } = kpi
  if (reviewOn === undefined || plan.kpis[id]?.retired !== undefined || plan.status !== 'running') return null
  if (!isToReview(kpi, today)) return <p className="caption">{words.kpi.lookOn(dates.day(reviewOn))}</p>
  const next = addDays(today, againDays)

  function keep(): void {
    const kpis = plan.terms.kpis.map((one) => (one.id === id ? { ...one, reviewOn: next } : one))
    const revise = { kind: 'revise', terms: { ...plan.terms, kpis }, reason: '', version: plan.version } as const
    isDone(act(revise, words.kpi.lookKept))
  }

  return (
    <>
      <p>{words.kpi.lookNow(dates.day(reviewOn))}</p>
      {mayAct && (
        <div className="row start">
          <button type="button" className="link-button" onClick={keep}>
            {words.kpi.lookLater(dates.day(next))}
          </button>
        </div>
      )}
      <Refusals says={refusals} />
    </>
  )
}
