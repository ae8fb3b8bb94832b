import '../../styles/panel/plan-strip.css'
import type { PlanStrip as Strip } from '#domain/plan/plan-strip'
import type { Entry } from '../../client/outbox/change.ts'
import { later } from '../../ui/scene/later.tsx'
import { useOpenLevel } from '../../ui/scene/levels.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { planStripWords } from '../../words/plan-strip-words.ts'
import { valueOf } from '../../words/value-of.ts'
import { stripAfter } from './strip-after.ts'

const fetchToday = () => import('./plan-today.tsx')
const StripEnd = later(fetchToday, (part) => part.StripEnd, { isPatient: true })
const PlanToday = later(fetchToday, (part) => part.PlanToday, { isPatient: true })

/**
 * The plan inside the record: its number in 60 pixels, whoever looks. Its small picture comes a moment later, and below
 * it this week's value while it is missing and the habits. A plan that does not run yet, rests or is over says so in the
 * same 60 pixels and leads on. What has no room there stands in the plan.
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
    <section aria-label={words.title(says)} className="plan-part">
      <div className="section plan-strip">
        <h2>
          {open ? (
            <button type="button" className="opening" data-level="plan" title={says} onClick={open}>
              <span>{says}</span> <span aria-hidden>›</span>
            </button>
          ) : (
            <span title={says}>{says}</span>
          )}
        </h2>
        {kpi && (
          <>
            <strong>{write(kpi.series.findLast((value) => value !== null) ?? null)}</strong>
            <span className="caption">
              <span>
                {words.goal(write(kpi.target))}
                {plan.moreKpis > 0 && ` +${plan.moreKpis}`}
              </span>
              <span>{words.verdict(kpi.verdict)}</span>
            </span>
          </>
        )}
        <StripEnd plan={plan} />
      </div>
      <PlanToday plan={plan} />
    </section>
  )
}
