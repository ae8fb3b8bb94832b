import '../../styles/plan-today.css'
import type { KpiStrip, PlanStrip } from '#domain/plan/plan-strip'
import { useScene } from '../../ui/scene/scene.ts'
import type { Dates } from '../../words/dates.ts'
import { useOpenLevel } from '../../ui/scene/levels.ts'
import { type PlanTodayWords, planTodayWords } from '../../words/plan-today-words.ts'
import { placeInPlan } from '../../words/place-in-plan.ts'
import { valueOf } from '../../words/value-of.ts'
import { planStep } from '../plan-step.ts'
import { SmallPicture } from '../kpi/small-picture.tsx'
import { StripHabit } from './strip-habit.tsx'
import { type WeekValue, WeekInput } from '../kpi/week-input.tsx'

/** Where the plan stands if it does not run; this week's value while it is missing, and one tap for each habit. */
export function PlanToday({ plan }: { plan: PlanStrip }) {
  const { language, you, other, dates, mayWrite } = useScene()
  const words = planTodayWords(language)
  const isRunning = plan.state === 'running'
  // A device may have kept a strip from before these were told.
  const [silent] = plan.silent ?? []
  const [toReview] = plan.toReview ?? []
  return (
    <>
      {isRunning && plan.kpi && <SmallPicture plan={plan} kpi={plan.kpi} />}
      {/* Whoever leads has it over the question of the week. */}
      {isRunning && you === 'report' && <p className="caption phase">{placeInPlan(language, plan)}</p>}
      {!isRunning && <Ask says={placeWords(plan, { words, other, dates })} />}
      {isRunning && mayWrite && plan.kpi?.isDue && <ThisWeek plan={plan} kpi={plan.kpi} />}
      {plan.habits.length > 0 && (
        <ul className="lines">
          {plan.habits.map((habit) => (
            <StripHabit key={habit.id} planId={plan.planId} habit={habit} words={words} />
          ))}
        </ul>
      )}
      {plan.pending === 'yours-to-answer' && <Ask says={words.pending(other)} />}
      {isRunning && silent !== undefined && <Ask says={words.silent(silent)} />}
      {isRunning && silent === undefined && toReview !== undefined && <Ask says={words.toReview(toReview)} />}
    </>
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

/** Something that waits for whoever reads, with the way to it. */
function Ask({ says }: { says: string }) {
  const { language } = useScene()
  const open = useOpenLevel('plan')
  return (
    <div className="row start">
      <span className="caption">{says}</span>
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
