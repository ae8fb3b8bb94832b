import type { KpiStrip, PlanStrip } from '#domain/plan/plan-strip'
import { inset, KpiLines, scaleOf } from './kpi-lines.tsx'

/** How large it is, in pixels. */
const [width, height] = [84, 28]

/** A number week by week. What it shows stands beside it in words, and with its values in the plan. */
export function SmallPicture({ plan, kpi }: { plan: PlanStrip; kpi: KpiStrip }) {
  const shown = { series: kpi.series, weeks: plan.weeks, baseline: kpi.baseline, target: kpi.target }
  return (
    <svg className="kpi-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
      <KpiLines shown={shown} scale={scaleOf(shown, width - inset, height - inset)} right={width - inset} />
    </svg>
  )
}
