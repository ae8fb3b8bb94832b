import type { Entry } from '../../client/outbox/change.ts'
import type { HabitStrip, KpiStrip, PlanStrip } from '#domain/plan/plan-strip'
import type { PlanAct } from '#domain/plan/plan-act'

/**
 * The strip with this person's steps on top that the API has not confirmed: this week's value and today's ticks. The whole
 * plan is drawn by the domain's own rule where it is open.
 */
export function stripAfter(strip: PlanStrip, steps: readonly Entry[], today: string): PlanStrip {
  return steps.reduce((plan, { change, refusal }) => {
    const isMeant = change.operation === 'changePlan' && change.input.planId === plan.planId && !refusal
    return isMeant ? afterAct(plan, change.input.act, today) : plan
  }, strip)
}

function afterAct(plan: PlanStrip, act: PlanAct, today: string): PlanStrip {
  if (act.kind === 'set-values' && act.kpiId === plan.kpi?.id)
    return { ...plan, kpi: act.values.reduce((kpi, value) => withValue(kpi, value, plan.week), plan.kpi) }
  if (act.kind === 'tick-habit' && act.on === today) {
    const habits = plan.habits.map((habit) => (habit.id === act.habitId ? ticked(habit, act.isDone) : habit))
    return { ...plan, habits }
  }
  return plan
}

function withValue(kpi: KpiStrip, { week, value }: { week: number; value: number | null }, now: number): KpiStrip {
  const series = Array.from({ length: Math.max(kpi.series.length, week) }, (_, at) => kpi.series[at] ?? null)
  series[week - 1] = value
  return { ...kpi, series, isDue: week === now ? value === null : kpi.isDue }
}

/** Its dot is drawn from `isDoneToday`. */
function ticked(habit: HabitStrip, isDone: boolean): HabitStrip {
  const { isDoneToday, thisWeek } = habit
  return {
    ...habit,
    isDoneToday: isDone,
    thisWeek: { ...thisWeek, done: thisWeek.done + Number(isDone) - Number(isDoneToday) },
  }
}
