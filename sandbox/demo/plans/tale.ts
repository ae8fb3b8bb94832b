import { addDays } from '../../../domain/time/add-days.ts'
import type { Side } from '../../../domain/pair.ts'
import type { Goal, HabitTerms, Kpi } from '../../../domain/plan/plan.ts'
import type { PlanAct } from '../../../domain/plan/plan-act.ts'
import type { Deed } from '../happening.ts'

/** A plan of the demonstration: who it is about, and what becomes of it. */
export type Tale = { pairId: string; lines: Line[] }
export type Line = { on: string; by: Side; deed: Deed }

export const accept: Deed = { kind: 'accept plan' }

/** A step of the plan. */
export function act(what: PlanAct): Deed {
  return { kind: 'plan act', act: what }
}

type Page = { planId: string; page: string; answers: string[]; ratings?: number[]; isShared?: boolean }

/** A page of the report's journal. */
export function page(on: string, { isShared = false, ...written }: Page): Line {
  return { on, by: 'report', deed: { kind: 'journal', ...written, isShared } }
}

/** On-time delivery from 65 %, but for what is named. */
export function kpi({
  startOn,
  start = 65,
  ...changes
}: Partial<Kpi> & { id: string; startOn: string; start?: number }): Kpi {
  const source = changes.source ?? 'Order list'
  return {
    name: 'On-time delivery',
    unit: '%',
    direction: 'up',
    owner: 'report',
    cycle: 28,
    timing: 'leading',
    checks: { customer: true, beyondQuarter: true },
    baselines: [
      { kind: 'quantitative', value: start, on: addDays(startOn, -7), source },
      // Customers said it of deliveries, and of nothing else that is counted.
      ...(changes.name === undefined ? [told(addDays(startOn, -7))] : []),
    ],
    target: null,
    ...changes,
    source,
  }
}

function told(on: string): Kpi['baselines'][number] {
  return { kind: 'qualitative', text: 'We are always told too late', on, source: 'Six conversations' }
}

export function goal(changes: Partial<Goal> & { id: string; text: string }): Goal {
  return { achievable: true, relevant: true, ...changes }
}

/** Five minutes on every workday, but for what is named. */
export function habit(changes: Partial<HabitTerms> & Pick<HabitTerms, 'id' | 'title' | 'when' | 'where'>): HabitTerms {
  return { owner: 'report', minutes: 5, days: [1, 2, 3, 4, 5], ...changes }
}
