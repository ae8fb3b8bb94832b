import type { Goal, Habit, Kpi, Plan, PlanTerms } from '../../domain/plan/plan.ts'

/** The story of all tests: on-time delivery from 65 to 90 %, twelve weeks from Monday, 7 September 2026. */
export function aKpi(changes: Partial<Kpi> = {}): Kpi {
  return {
    id: idOf(1),
    name: 'On-time delivery',
    unit: '%',
    direction: 'up',
    owner: 'report',
    source: 'Order list',
    cycle: 28,
    timing: 'leading',
    checks: { customer: true, beyondQuarter: true },
    baselines: [{ kind: 'quantitative', value: 65, on: '2026-09-04', source: 'Order list' }],
    target: 90,
    ...changes,
  }
}

export function aGoal(changes: Partial<Goal> = {}): Goal {
  return {
    id: idOf(2),
    text: 'Halve misunderstood hand-overs',
    unit: '%',
    baseline: 100,
    target: 50,
    by: '2026-11-29',
    achievable: true,
    relevant: true,
    ...changes,
  }
}

export function aHabit(changes: Partial<Habit> = {}): Habit {
  return {
    id: idOf(3),
    owner: 'report',
    title: 'Agenda before stand-up',
    when: 'When I open my laptop',
    where: 'at my desk',
    minutes: 5,
    days: [1, 2, 3, 4, 5],
    startedOn: '2026-09-21',
    done: [],
    ...changes,
  }
}

export function someTerms(changes: Partial<PlanTerms> = {}): PlanTerms {
  return {
    objective: 'Deliver on the day we promised',
    kpis: [aKpi()],
    behaviours: [{ id: idOf(4), owner: 'report', kind: 'gating-decisions' }],
    goals: [aGoal()],
    measurement: { method: 'From the order list, each Friday by Priya', on: 5 },
    timeline: { startOn: '2026-09-07', weeks: 12 },
    ...changes,
  }
}

/** A plan that both agreed to and that runs. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    id: idOf(9),
    people: 'pair',
    status: 'running',
    by: 'manager',
    proposedAt: '2026-09-04T08:00:00.000Z',
    answeredAt: '2026-09-04T09:00:00.000Z',
    version: 1,
    terms: someTerms(),
    revisions: [],
    pauses: [],
    kpis: {},
    habits: [aHabit()],
    behaviours: {},
    ...changes,
  }
}

/** A KPI's weeks as they were written down, from week 1. */
export function valuesOf(...values: (number | null)[]): Plan['kpis'][string]['values'] {
  return Object.fromEntries(
    values.flatMap((value, index) =>
      value === null ? [] : [[index + 1, { value, at: '2026-10-15T08:00:00.000Z', by: 'report' as const }]],
    ),
  )
}

export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
