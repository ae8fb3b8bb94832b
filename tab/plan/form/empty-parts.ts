import type { Side } from '#domain/pair'
import type { Behaviour, Goal, HabitTerms, Kpi } from '#domain/plan/plan'

/** How often most numbers of a team are read, in days. */
const usualCycle = 28

/** A KPI of which nothing is known but whose it is. */
export function emptyKpi(owner: Side): Kpi {
  return {
    id: crypto.randomUUID(),
    name: '',
    unit: '',
    direction: 'up',
    owner,
    source: '',
    cycle: usualCycle,
    timing: 'leading',
    checks: { customer: null, beyondQuarter: null },
    baselines: [],
    target: null,
  }
}

export function emptyGoal(): Goal {
  return { id: crypto.randomUUID(), text: '', achievable: null, relevant: null }
}

export function emptyBehaviour(owner: Side): Behaviour {
  return { id: crypto.randomUUID(), owner, kind: 'gating-decisions' }
}

export function emptyHabit(owner: Side): HabitTerms {
  return { id: crypto.randomUUID(), owner, title: '', when: '', where: '', minutes: 5, days: [1, 2, 3, 4, 5] }
}
