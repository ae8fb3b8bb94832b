import { useRef } from 'react'
import { baselineOf } from '#domain/plan/kpi-verdict'
import { phaseOf, weeksOfPhase } from '#domain/plan/plan-phase'
import type { Kpi } from '#domain/plan/plan'
import { useScene } from '../../../ui/scene/scene.ts'
import { useWidth } from '../../../ui/hooks/use-width.ts'
import { planTodayWords } from '../../../words/plan-today-words.ts'
import { valueOf } from '../../../words/value-of.ts'
import { KpiChart } from './kpi-chart.tsx'
import { usePlanScene } from '../../plan-scene.ts'

type Props = { kpi: Kpi; series: readonly (number | null)[] }

const firstWidth = 240
const leastWidth = 160

/** A KPI over the weeks of its plan, as wide as there is room; the phase of this week lies behind it as a band. */
export function KpiPicture({ kpi, series }: Props) {
  const { language, locale } = useScene()
  const { plan, week } = usePlanScene()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, firstWidth)
  const strip = planTodayWords(language)
  const { weeks } = plan.terms.timeline
  const write = (value: number) => valueOf(locale, value, kpi)
  const told = series.map((value, at) =>
    value === null ? strip.noValueIn(at + 1) : strip.valueIn(at + 1, write(value)),
  )
  return (
    <div className="kpi-picture" ref={frame}>
      <KpiChart
        series={series}
        weeks={weeks}
        baseline={baselineOf(kpi)}
        target={kpi.target}
        width={Math.max(width, leastWidth)}
        height={96}
        label={strip.picture(kpi.name, told.join(', '))}
        axis={{ week, band: weeksOfPhase(phaseOf(week, weeks), weeks), write }}
      />
    </div>
  )
}
