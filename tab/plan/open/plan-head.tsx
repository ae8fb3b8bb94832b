import { lastDay, startOfWeek } from '#domain/plan/plan-weeks'
import { useScene } from '../../ui/scene/scene.ts'
import { plainDay } from '../../words/day-spans.ts'
import { weekOfPlan } from '../../words/week-of-plan.ts'
import { PhaseBar } from './phase-bar.tsx'
import { usePlanScene } from '../plan-scene.ts'

/** What the plan is for, who reads it, and where it stands among its weeks. */
export function PlanHead() {
  const { language, locale, dates } = useScene()
  const { plan, words, other, week } = usePlanScene()
  const { objective, opening, timeline } = plan.terms
  const from = startOfWeek(plan, 1) ?? timeline.startOn
  const last = lastDay(plan)
  // A plan that is over is read years later.
  const day = (on: string) => (plan.status === 'closed' ? plainDay(locale, on) : dates.day(on))
  return (
    <header className="plan-head">
      <p className="caption">
        {weekOfPlan(language, week, timeline.weeks)}, {words.when(day(from), last === null ? undefined : day(last))}
      </p>
      <h2 className="objective">{objective}</h2>
      <p className="caption">{other === undefined ? words.audienceOfOne : words.audience(other)}</p>
      {opening && (
        <dl className="plan-opening">
          {(['be', 'do', 'have'] as const).map((part) => (
            <div key={part}>
              <dt>{words.opening[part]}</dt>
              <dd>{opening[part]}</dd>
            </div>
          ))}
        </dl>
      )}
      {plan.status === 'running' && <PhaseBar week={week} weeks={timeline.weeks} />}
    </header>
  )
}
