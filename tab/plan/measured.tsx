import { lastDay, startOfWeek } from '#domain/plan/plan-weeks'
import { useScene } from '../look/scene.ts'
import { Section } from '../look/section.tsx'
import { weekdayNames } from '../words/weekday-names.ts'
import { usePlanScene } from './plan-scene.ts'

/** How it is measured, and from when to when. */
export function Measured() {
  const { dates, locale } = useScene()
  const { plan, words } = usePlanScene()
  const { measurement, timeline } = plan.terms
  const from = startOfWeek(plan, 1) ?? timeline.startOn
  const last = lastDay(plan)
  return (
    <div className="plan-columns">
      <Section title={words.measurement.title}>
        <p>{measurement.method}</p>
        <p className="caption">{words.measurement.on(weekdayNames(locale, 'long')[measurement.on - 1] ?? '')}</p>
      </Section>
      <Section title={words.timeline.title}>
        <p>{words.timeline.text(timeline.weeks, dates.day(from), last === null ? undefined : dates.day(last))}</p>
      </Section>
    </div>
  )
}
