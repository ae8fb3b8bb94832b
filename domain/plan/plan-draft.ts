import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { mondayOf } from '../time/iso-week.ts'
import { latestValue } from './kpi-verdict.ts'
import type { HabitTerms, Kpi, Plan, PlanTerms } from './plan.ts'
import { planLimits } from './plan-limits.ts'
import { smartCheck, type SmartQuestion } from './smart-check.ts'

/**
 * A plan that one person thinks about alone, before anybody is asked. Anything in it may be empty. `ideas` are behaviours
 * that came to mind; one of them becomes the first habit. `from` names the plan that it goes on from.
 */
export type PlanDraft = {
  terms: PlanTerms
  habits: HabitTerms[]
  ideas: string[]
  from?: NonNullable<Plan['from']>
}

/** The seven steps that a person takes without anybody else, in their order. */
export const kickstartSteps = ['kpi', 'baseline', 'goal', 'ideas', 'habit', 'moment', 'tracker'] as const
export type KickstartStep = (typeof kickstartSteps)[number]

/** Which of the seven steps a draft has behind it. */
export function stepsDone({ terms, habits, ideas }: PlanDraft): Record<KickstartStep, boolean> {
  const [kpi] = terms.kpis
  const [goal] = terms.goals
  const [habit] = habits
  const lacks = goal === undefined ? undefined : smartCheck(goal, terms)
  return {
    kpi: isSaid(kpi?.name) && isSaid(kpi.source),
    baseline: (kpi?.baselines.length ?? 0) > 0,
    goal: isSaid(goal?.text) && lacks?.some((question) => ofGoalStep.includes(question)) === false,
    ideas: ideas.some(isSaid),
    habit: isSaid(habit?.title),
    moment: isSaid(habit?.when) && isSaid(habit.where),
    tracker: isSaid(terms.measurement.method),
  }
}

/** What a goal has once its step is done. */
const ofGoalStep: readonly SmartQuestion[] = ['target', 'change', 'date', 'ahead']

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** A draft with nothing in it but its time: twelve weeks from the next Monday, or from today when it is one. */
export function emptyDraft(today: LocalDate): PlanDraft {
  return {
    terms: {
      objective: '',
      kpis: [],
      behaviours: [],
      goals: [],
      measurement: { method: '', on: 5 },
      timeline: { startOn: mondayOf(addDays(today, 6)), weeks: planLimits.weeks },
    },
    habits: [],
    ideas: [],
  }
}

/**
 * The next plan from one that is over: where it ended is where the next begins. Targets, goals and habits are asked anew;
 * retired KPIs stay behind.
 */
export function nextDraft(plan: Plan, today: LocalDate): PlanDraft {
  const { terms, habits, ideas } = emptyDraft(today)
  const kpis = plan.terms.kpis.filter(({ id }) => plan.kpis[id]?.retired === undefined)
  const { level, family, behaviours, measurement } = plan.terms
  return {
    terms: {
      ...terms,
      ...(level === undefined ? {} : { level }),
      ...(family === undefined ? {} : { family }),
      kpis: kpis.map((kpi) => goneOn(plan, kpi, today)),
      behaviours,
      measurement,
    },
    habits,
    ideas,
    from: { planId: plan.id, why: 'next' },
  }
}

function goneOn(plan: Plan, kpi: Kpi, today: LocalDate): Kpi {
  const { reviewOn: _review, note: _note, ...rest } = kpi
  const latest = latestValue(plan.kpis[kpi.id])
  const start =
    latest === null ? [] : [{ kind: 'quantitative' as const, value: latest.value, on: today, source: kpi.source }]
  return { ...rest, baselines: start, target: null }
}
