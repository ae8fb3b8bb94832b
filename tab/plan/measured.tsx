import { useState } from 'react'
import { phaseOf } from '#domain/plan/plan-phase'
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
        <WeeklyOffer />
      </Section>
    </div>
  )
}

const [weekly, fortnightly] = [7, 14] as const

/** While habits are tried a weekly 1:1 helps, and afterwards every other week is enough: offered, and agreed by both. */
function WeeklyOffer() {
  const { step, announce } = useScene()
  const { plan, words, week, cadenceDays, mayAct } = usePlanScene()
  const [isProposed, setProposed] = useState(false)
  if (!mayAct || cadenceDays === undefined || plan.status !== 'running') return null
  const phase = phaseOf(week, plan.terms.timeline.weeks)
  const isTooSeldom = phase === 'implementation' && cadenceDays > weekly
  const isOver = (phase === 'deepening' || phase === 'review') && cadenceDays <= weekly
  if (!isTooSeldom && !isOver) return null
  const { timeline } = words

  function propose(): void {
    step('proposeCadence', { days: isTooSeldom ? weekly : fortnightly })
    announce(timeline.proposed)
    setProposed(true)
  }

  return (
    <div className="row start">
      <span className="caption">{isTooSeldom ? timeline.weekly : timeline.weeklyOver}</span>
      {isProposed ? (
        <span className="caption">{timeline.proposed}</span>
      ) : (
        <button type="button" className="link-button" onClick={propose}>
          {isTooSeldom ? timeline.proposeWeekly : timeline.proposeFortnightly}
        </button>
      )}
    </div>
  )
}
