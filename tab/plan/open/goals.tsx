import { Target16Regular } from '@fluentui/react-icons/headless/svg/target'
import type { Goal, Kpi } from '#domain/plan/plan'
import { baselineOf } from '#domain/plan/kpi-verdict'
import { smartCheck } from '#domain/plan/smart-check'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { valueOf } from '../../words/value-of.ts'
import { usePlanScene } from '../plan-scene.ts'

/** The one to three goals, each with what would make it sharper. */
export function Goals() {
  const { plan, words } = usePlanScene()
  const { goals, kpis } = plan.terms
  return (
    <Section title={words.goals.title} count={goals.length || undefined}>
      {goals.length === 0 && <p className="caption">{words.goals.none}</p>}
      {goals.length > 0 && (
        <ul className="lines">
          {goals.map((goal) => (
            <GoalLine key={goal.id} goal={goal} kpis={kpis} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function GoalLine({ goal, kpis }: { goal: Goal; kpis: readonly Kpi[] }) {
  const { locale, dates } = useScene()
  const { plan, words } = usePlanScene()
  const { goals } = words
  const missing = smartCheck(goal, plan.terms).map((question) => goals.smart[question])
  const kpi = kpis.find(({ id }) => id === goal.kpiId)
  const measure = kpi ?? { unit: goal.unit ?? '' }
  const from = goal.baseline ?? (kpi && baselineOf(kpi)) ?? null
  const to = goal.target ?? kpi?.target ?? null
  const write = (value: number) => valueOf(locale, value, measure)
  const facts = [
    to === null ? undefined : from === null ? goals.to(write(to)) : goals.from(write(from), write(to)),
    goal.by === undefined ? undefined : goals.by(dates.day(goal.by)),
    goal.skill === undefined ? undefined : goals.skill(goal.skill),
  ].filter((fact) => fact !== undefined)
  return (
    <li className="line">
      <Target16Regular className="goal-sign" aria-hidden />
      <span className="text">
        {goal.text}
        {facts.length > 0 && <span className="plan">{facts.join(', ')}</span>}
        <span className="plan">{missing.length === 0 ? goals.isSmart : goals.missing(missing.join(', '))}</span>
      </span>
    </li>
  )
}
