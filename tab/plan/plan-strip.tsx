import { useId } from 'react'
import type { KpiStrip, PlanStrip as Strip } from '#domain/plan/plan-strip'
import { later } from '../look/later.tsx'
import { useOpenLevel } from '../look/levels.ts'
import { useScene } from '../look/scene.ts'
import { planStripWords } from '../words/plan-strip-words.ts'
import { valueOf } from '../words/value-of.ts'
import { inset, KpiLines, scaleOf } from './kpi-lines.tsx'

const PlanToday = later(
  () => import('./plan-today.tsx'),
  (part) => part.PlanToday,
  { isPatient: true },
)

/** How large the small picture is, in pixels. */
const [width, height] = [84, 28]

/**
 * The plan inside the record: its number in 60 pixels, this week's value while it is missing, today's habits. A plan that
 * does not run yet, rests or is over is one line that says so and leads on.
 */
export function PlanStrip({ plan }: { plan: Strip }) {
  const { mayWrite } = useScene()
  const open = useOpenLevel('plan')
  const title = useId()
  const kpi = plan.state === 'running' ? plan.kpi : null
  const says = kpi?.name ?? plan.objective
  return (
    <section className="section plan-strip" aria-labelledby={title}>
      <h2 id={title}>
        {open ? (
          <button type="button" className="opening" data-level="plan" title={plan.objective} onClick={open}>
            {says} <span aria-hidden>›</span>
          </button>
        ) : (
          says
        )}
      </h2>
      {kpi && <NumberOf plan={plan} kpi={kpi} />}
      <div style={{ minHeight: heightOfToday(plan, mayWrite) }}>
        <PlanToday plan={plan} />
      </div>
    </section>
  )
}

/** What comes a moment later has its place from the start: a line that says where the plan stands, fields, habits. */
function heightOfToday({ state, kpi, habits, pending }: Strip, mayWrite: boolean): number {
  const isRunning = state === 'running'
  const lines = (isRunning ? 0 : 24) + (pending === 'yours-to-answer' ? 24 : 0)
  return lines + (isRunning && mayWrite && kpi?.isDue ? 54 : 0) + habits.length * 28
}

function NumberOf({ plan, kpi }: { plan: Strip; kpi: KpiStrip }) {
  const { language, locale } = useScene()
  const words = planStripWords(language)
  const { baseline, target, series, verdict } = kpi
  const write = (value: number) => valueOf(locale, value, kpi)
  const at = series.findLast((value) => value !== null) ?? null
  const shown = { series, weeks: plan.weeks, baseline, target }
  const facts = [
    baseline !== null && words.start(write(baseline)),
    target !== null && words.goal(write(target)),
    plan.moreKpis > 0 && `+ ${plan.moreKpis}`,
  ]
  return (
    <div className="number">
      <strong>{at === null ? '–' : write(at)}</strong>
      <span className="caption">
        {facts.filter((fact) => fact !== false).join(', ')}
        <span className="verdict">{words.verdict(verdict)}</span>
      </span>
      {/* What it shows stands beside it in words, and week by week in the plan. */}
      <svg className="kpi-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
        <KpiLines shown={shown} scale={scaleOf(shown, width - inset, height - inset)} right={width - inset} />
      </svg>
    </div>
  )
}
