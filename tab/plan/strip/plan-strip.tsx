import '../../styles/panel/plan-strip.css'
import type { PlanStrip as Strip } from '#domain/plan/plan-strip'
import type { Entry } from '../../client/outbox/change.ts'
import { later } from '../../ui/scene/later.tsx'
import { useOpenLevel } from '../../ui/scene/levels.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { planStripWords } from '../../words/plan-strip-words.ts'
import { valueOf } from '../../words/value-of.ts'
import { stripAfter } from './strip-after.ts'

const PlanToday = later(
  () => import('./plan-today.tsx'),
  (part) => part.PlanToday,
  { isPatient: true },
)

/**
 * The plan inside the record: its number in 60 pixels; its small picture, this week's value while it is missing and the
 * habits come a moment later. A plan that does not run yet, rests or is over is one line that says so and leads on.
 */
export function PlanStrip({ strip, entries }: { strip: Strip; entries: readonly Entry[] }) {
  const { language, locale, today } = useScene()
  const plan = stripAfter(strip, entries, today)
  const open = useOpenLevel('plan')
  const words = planStripWords(language)
  const kpi = plan.state === 'running' && plan.kpi
  const says = kpi ? kpi.name : plan.objective
  const write = (value: number | null) => (value === null ? '–' : valueOf(locale, value, kpi || { unit: '' }))
  return (
    <section className="section plan-strip" aria-label={words.title(says)}>
      <h2>
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
