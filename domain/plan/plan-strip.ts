import type { Side } from '../pair.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { habitWeek, isHabitDay, type HabitWeek } from './habit-dots.ts'
import { duePages, type JournalPage } from './journal.ts'
import { isSilent, isToReview } from './kpi-silence.ts'
import { baselineOf, kpiVerdict, latestValue, type KpiVerdict } from './kpi-verdict.ts'
import type { Habit, Kpi, Plan } from './plan.ts'
import { phaseOf, type PlanPhase } from './plan-phase.ts'
import { lastDay, planMoment } from './plan-weeks.ts'
import { weekPrompt, type PromptId } from './week-prompt.ts'

/**
 * Where a plan stands for whoever opens it. proposed and asked: the other waits for you, or you for the other; paused:
 * it rests today; over: its weeks are behind, the review is not; closed: seen for two weeks after closing.
 */
export type StripState = 'proposed' | 'asked' | 'declined' | 'before' | 'running' | 'paused' | 'over' | 'closed'

/** The plan as the panel shows it before anything is loaded for it: a line with the number, and today's small things. */
export type PlanStrip = {
  planId: string
  objective: string
  state: StripState
  week: number
  weeks: number
  phase: PlanPhase
  startsOn: LocalDate
  /** The last Sunday; null while a pause has no end. */
  endsOn: LocalDate | null
  prompt: PromptId
  /** The first KPI that was not retired. */
  kpi: KpiStrip | null
  /** How many others there are. */
  moreKpis: number
  habits: HabitStrip[]
  /** A change of the plan that waits for the viewer, or that the other has not answered yet or said no to. */
  pending: 'yours-to-answer' | 'waits-for-other' | 'declined' | null
  /** The names of the viewer's KPIs that nobody said anything about for four weeks. */
  silent?: string[]
  /** The names of KPIs whose day has come on which the two look whether they are still the right ones. */
  toReview?: string[]
  /** The pages of the viewer's journal that ask for words today. */
  journal: JournalPage[]
}

export type KpiStrip = Pick<Kpi, 'id' | 'name' | 'unit' | 'direction' | 'owner' | 'target' | 'scale' | 'cycle'> & {
  baseline: number | null
  /** By week of the plan, from week 1 to now; null where there is no value. */
  series: (number | null)[]
  verdict: KpiVerdict
  /** This week's value is still to be written down. */
  isDue: boolean
}

export type HabitStrip = Pick<Habit, 'id' | 'owner' | 'title' | 'when' | 'where'> & {
  isToday: boolean
  isDoneToday: boolean
  thisWeek: HabitWeek
}

const closedShownDays = 14

/** Undefined when there is nothing to show: no plan, one taken back, or one that was closed a while ago. */
export function planStrip(plan: Plan, { side, today }: { side: Side; today: LocalDate }): PlanStrip | undefined {
  const state = stateOf(plan, { side, today })
  if (state === undefined) return undefined
  const { terms } = plan
  const { weeks, startOn } = terms.timeline
  const moment = planMoment(plan, today)
  const week = moment.kind === 'during' ? moment.week : moment.kind === 'before' ? 1 : weeks
  const counted = terms.kpis.filter(({ id }) => plan.kpis[id]?.retired === undefined)
  const [first] = counted
  const isLive = state === 'running' || state === 'paused' || state === 'over'
  return {
    planId: plan.id,
    objective: terms.objective,
    state,
    week,
    weeks,
    phase: phaseOf(week, weeks),
    startsOn: startOn,
    endsOn: lastDay(plan),
    prompt: weekPrompt(week, weeks),
    kpi: first === undefined ? null : kpiStrip(plan, first, { today, week, isAsked: state === 'running' }),
    moreKpis: Math.max(0, counted.length - 1),
    habits: isLive ? habitStrips(plan, { today, week }) : [],
    pending: pendingFor(plan, side),
    silent: counted.filter((kpi) => kpi.owner === side && isSilent(plan, kpi, today)).map(({ name }) => name),
    toReview: counted.filter((kpi) => state === 'running' && isToReview(kpi, today)).map(({ name }) => name),
    journal: side === 'report' ? duePages(plan, today) : [],
  }
}

function stateOf(plan: Plan, { side, today }: { side: Side; today: LocalDate }): StripState | undefined {
  switch (plan.status) {
    case 'withdrawn':
      return undefined
    case 'declined':
      return plan.by === side ? 'declined' : undefined
    case 'proposed':
      return plan.by === side ? 'asked' : 'proposed'
    case 'closed':
      return plan.closed !== undefined && today < addDays(plan.closed.on, closedShownDays) ? 'closed' : undefined
    case 'running': {
      const moment = planMoment(plan, today)
      if (moment.kind !== 'during') return moment.kind
      return moment.isPaused ? 'paused' : 'running'
    }
  }
}

function pendingFor({ pending, status }: Plan, side: Side): PlanStrip['pending'] {
  if (pending === undefined || status !== 'running') return null
  const isDeclined = pending.declinedAt !== undefined
  if (pending.by === side) return isDeclined ? 'declined' : 'waits-for-other'
  return isDeclined ? null : 'yours-to-answer'
}

/** What a strip shows of one KPI. */
export function kpiStrip(
  plan: Plan,
  kpi: Kpi,
  { today, week, isAsked }: { today: LocalDate; week: number; isAsked: boolean },
): KpiStrip {
  const { id, name, unit, direction, owner, target, scale, cycle } = kpi
  const track = plan.kpis[id]
  const last = Math.max(week, latestValue(track)?.week ?? 0)
  return {
    id,
    name,
    unit,
    direction,
    owner,
    target,
    cycle,
    ...(scale === undefined ? {} : { scale }),
    baseline: baselineOf(kpi),
    series: Array.from({ length: last }, (_, index) => track?.values[index + 1]?.value ?? null),
    verdict: kpiVerdict(plan, kpi, today),
    isDue: isAsked && track?.values[week] === undefined,
  }
}

function habitStrips(plan: Plan, { today, week }: { today: LocalDate; week: number }): HabitStrip[] {
  return plan.habits
    .filter(({ ended }) => ended === undefined)
    .map((habit) => ({
      id: habit.id,
      owner: habit.owner,
      title: habit.title,
      when: habit.when,
      where: habit.where,
      isToday: isHabitDay(habit, today),
      isDoneToday: habit.done.includes(today),
      thisWeek: habitWeek(plan, habit, { week, today }),
    }))
}
