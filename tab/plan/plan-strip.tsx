import { useId } from 'react'
import type { PlanStrip as Strip } from '#domain/plan/plan-strip'
import { later } from '../look/later.tsx'
import { useOpenLevel } from '../look/levels.ts'
import { useScene } from '../look/scene.ts'
import { planStripWords } from '../words/plan-strip-words.ts'
import { valueOf } from '../words/value-of.ts'

const PlanToday = later(
  () => import('./plan-today.tsx'),
  (part) => part.PlanToday,
  { isPatient: true },
)

/**
 * The plan inside the record: its number in 60 pixels; its small picture, this week's value while it is missing and the
 * habits come a moment later. A plan that does not run yet, rests or is over is one line that says so and leads on.
 */
export function PlanStrip({ plan }: { plan: Strip }) {
  const { language, locale, mayWrite } = useScene()
  const open = useOpenLevel('plan')
  const title = useId()
  const words = planStripWords(language)
  const kpi = plan.state === 'running' && plan.kpi
  const says = kpi ? kpi.name : plan.objective
  const write = (value: number | null) => (value === null ? '–' : valueOf(locale, value, kpi || { unit: '' }))
  return (
    <section className="section plan-strip" aria-labelledby={title} style={{ minHeight: heightOf(plan, mayWrite) }}>
      <h2 id={title}>
        {open ? (
          <button type="button" className="opening" data-level="plan" title={plan.objective} onClick={open}>
            {says} <span aria-hidden>›</span>
          </button>
        ) : (
          says
        )}
      </h2>
      {kpi && (
        <>
          <strong>{write(kpi.series.findLast((value) => value !== null) ?? null)}</strong>
          <span className="caption">
            {words.startAndGoal(write(kpi.baseline), write(kpi.target))}
            {plan.moreKpis > 0 && ` +${plan.moreKpis}`}
            <br />
            {words.verdict(kpi.verdict)}
          </span>
        </>
      )}
      <PlanToday plan={plan} />
    </section>
  )
}

/** What comes a moment later has its place from the start, in pixels: fields of 54, rows of 28, a sentence of 24. */
function heightOf({ state, kpi, habits, pending }: Strip, mayWrite: boolean): number {
  const number = state === 'running' ? 60 + (mayWrite && kpi?.isDue ? 54 : 0) : 50
  return number + habits.length * 28 + (pending === 'yours-to-answer' ? 24 : 0)
}
