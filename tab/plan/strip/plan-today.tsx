import '../../styles/plan-today.css'
import type { KpiStrip, PlanStrip } from '#domain/plan/plan-strip'
import { useScene } from '../../ui/scene/scene.ts'
import type { Dates } from '../../words/dates.ts'
import { useOpenLevel } from '../../ui/scene/levels.ts'
import { type PlanTodayWords, planTodayWords } from '../../words/plan-today-words.ts'
import { placeInPlan } from '../../words/place-in-plan.ts'
import { valueOf } from '../../words/value-of.ts'
import { planStep } from '../plan-step.ts'
import { SmallPicture } from '../kpi/picture/small-picture.tsx'
import { belowStrip } from './strip-height.ts'
import { StripHabit } from './strip-habit.tsx'
import { type WeekValue, WeekInput } from '../kpi/week-input.tsx'

type Props = { plan: PlanStrip }

/** What ends the strip: its small picture, or where the plan stands that has no number or does not run. */
export function StripEnd({ plan }: Props) {
  const { language, other, dates } = useScene()
  if (plan.state !== 'running')
    return <Ask says={placeWords(plan, { words: planTodayWords(language), other, dates })} />
  if (plan.kpi) return <SmallPicture plan={plan} kpi={plan.kpi} />
  return <p className="caption">{placeInPlan(language, plan)}</p>
}

/** Below the strip: this week's value while it is missing, one tap for each habit, and what waits for whoever reads. */
export function PlanToday({ plan }: Props) {
  const { language, you, other, mayWrite } = useScene()
  const words = planTodayWords(language)
  const { hasPlace, isDue, asks } = belowStrip(plan, { side: you, mayWrite })
  if (!hasPlace && !isDue && asks.length === 0 && plan.habits.length === 0) return null
  return (
    <div className="plan-today">
      {/* Whoever leads has it over the question of the week. */}
      {hasPlace && <p className="caption">{placeInPlan(language, plan)}</p>}
      {isDue && plan.kpi && <ThisWeek plan={plan} kpi={plan.kpi} />}
      {plan.habits.length > 0 && (
        <ul className="lines">
          {plan.habits.map((habit) => (
            <StripHabit key={habit.id} planId={plan.planId} habit={habit} words={words} />
          ))}
        </ul>
      )}
      {asks.map(({ kind, about }) => (
        <Ask key={kind} says={words[kind](about || other)} />
      ))}
    </div>
  )
}

type Saying = { words: PlanTodayWords; other: string; dates: Pick<Dates, 'day'> }

/** Where a plan stands that does not run. */
function placeWords({ state, startsOn, week, weeks }: PlanStrip, { words, other, dates }: Saying): string {
  switch (state) {
    case 'proposed':
    case 'asked':
    case 'declined':
      return words.asks[state](other)
    case 'before':
      return words.asks.before(dates.day(startsOn))
    case 'paused':
      return words.asks.paused(week, weeks)
    case 'over':
    case 'closed':
      return words.asks[state]
    case 'running':
      return ''
  }
}

/** Something that waits for whoever reads, with the way to it: two lines at most, and whole in its title. */
function Ask({ says }: { says: string }) {
  const { language } = useScene()
  const open = useOpenLevel('plan')
  return (
    <div className="plan-ask">
      <span className="caption" title={says}>
        {says}
      </span>
      {open && (
        <button type="button" className="link-button" onClick={open}>
          {planTodayWords(language).look}
        </button>
      )}
    </div>
  )
}

function ThisWeek({ plan, kpi }: { plan: PlanStrip; kpi: KpiStrip }) {
  const { language, locale, acts, focusBox } = useScene()
  const words = planTodayWords(language)

  function save({ value, context }: WeekValue): void {
    const { week, planId } = plan
    const to = (input: { value: number | null; context: string }) =>
      planStep(planId, { kind: 'set-values', kpiId: kpi.id, values: [{ week, seen: null, ...input }] })
    acts.step(words.saved(kpi.name, valueOf(locale, value, kpi)), to({ value, context }), () =>
      to({ value: null, context: '' }),
    )
    focusBox()
  }

  return <WeekInput week={plan.week} measure={kpi} words={words} onSave={save} />
}
