import { addDays } from '../../../domain/time/add-days.ts'
import { mondayOf } from '../../../domain/time/iso-week.ts'
import type { HabitTerms, Kpi, PlanTerms } from '../../../domain/plan/plan.ts'
import { stableId } from '../../organisation/stable-id.ts'
import { accept, act, goal, habit, kpi, type Line, page, type Tale } from './tale.ts'

/** One in its sixth week: values week by week, two habits, a behaviour, and pages of its journal. */
export function inItsSixthWeek(pairId: string, today: string): Tale {
  const startOn = addDays(mondayOf(today), -35)
  const id = (what: string) => stableId(pairId, 'plan', what)
  const planId = id('itself')
  const onTime = kpi({ id: id('on time'), target: 90, startOn, reviewOn: addDays(startOn, 55) })
  const { agenda, owner } = habitsOf(id)
  const before = addDays(startOn, -3)
  const friday = (week: number) => addDays(startOn, 7 * (week - 1) + 4)
  const value = (week: number) => valueOf(onTime, week, week === 6 ? addDays(today, -1) : friday(week))
  const told = (week: number) => (week <= 3 ? friday(3) : addDays(today, -1))
  const ticks = (habitId: string, days: readonly number[]) => ticksOf(habitId, { startOn, days, today, told })
  const terms = termsOf({ id, onTime, startOn })
  return {
    pairId,
    lines: [
      { on: before, by: 'manager', deed: { kind: 'propose plan', planId, terms, habits: [agenda] } },
      { on: before, by: 'report', deed: accept },
      page(startOn, {
        planId,
        page: `day-${startOn}`,
        answers: ['Nobody asks me for a date before they promise one.'],
      }),
      page(addDays(startOn, 1), {
        planId,
        page: 'assessment-before',
        answers: ['I say yes too early', '', '', '', ''],
        ratings: [2, 3, 4, 2, 3],
      }),
      ...[1, 2].map(value),
      { on: addDays(startOn, 14), by: 'report', deed: act({ kind: 'set-habit', habit: owner }) },
      ...ticks(agenda.id, agendaDays),
      ...ticks(owner.id, ownerDays),
      value(3),
      page(friday(3), {
        planId,
        page: 'week-3',
        answers: ['The rota was tried without a fight', 'Two people were ill', 'Ask on Monday, not on Wednesday'],
        isShared: true,
      }),
      ...[4, 5].map(value),
      ...countsOf(id('gating'), friday(5)),
      page(friday(5), {
        planId,
        page: 'week-5',
        answers: ['Stand-up took nine minutes', 'One supplier is late every time', 'Call them before the order'],
      }),
      // On a Monday the week has just begun.
      ...(mondayOf(today) === today ? [] : [value(6)]),
    ],
  }
}

/** On which days of the plan each habit was done. */
const agendaDays = [0, 1, 3, 4, 7, 8, 9, 10, 14, 15, 17, 18, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 35, 36, 37, 38]
const ownerDays = [14, 18, 21, 23, 28, 30, 32, 35, 37]

type Named = (what: string) => string

function termsOf({ id, onTime, startOn }: { id: Named; onTime: Kpi; startOn: string }): PlanTerms {
  return {
    objective: 'Deliver on the day we promised',
    opening: {
      be: 'Somebody whose word holds',
      do: 'Ask for the date before I give one',
      have: 'Customers who stop calling to check',
    },
    level: 'emerging',
    family: 'operations',
    kpis: [onTime],
    behaviours: [{ id: id('gating'), owner: 'report', kind: 'gating-decisions' }],
    goals: [
      goal({
        id: id('goal 1'),
        text: 'On-time delivery from 65 % to 90 %',
        kpiId: onTime.id,
        by: addDays(startOn, 83),
      }),
      goal({
        id: id('goal 2'),
        text: 'Halve misunderstood hand-overs',
        unit: '%',
        baseline: 100,
        target: 50,
        by: addDays(startOn, 115),
        skill: 'Clear writing',
      }),
    ],
    measurement: {
      method: 'Orders delivered on the first agreed day, from the order list, each Friday by Priya',
      on: 5,
    },
    timeline: { startOn, weeks: 12 },
  }
}

function habitsOf(id: Named): { agenda: HabitTerms; owner: HabitTerms } {
  const agenda = habit({
    id: id('agenda'),
    title: 'Agenda before stand-up',
    when: 'When I open my laptop',
    where: 'at my desk',
  })
  const owner = habit({
    id: id('owner'),
    title: 'Ask who owns it',
    when: 'When a date slips',
    where: 'in the planning call',
    minutes: 2,
    days: [1, 3, 5],
  })
  return { agenda, owner }
}

const values = [66, 64, 70, 74, 78, 81]
const notes = [
  'Old dates still count',
  'Holiday week',
  'Rota tried as an experiment',
  'First week with two leads',
  'Agenda habit held all week',
  'Two late ones, one supplier',
]

/** The week's value with what was said of it, written down on that day. */
function valueOf({ id: kpiId }: Kpi, week: number, on: string): Line {
  const [value = null, context = ''] = [values[week - 1], notes[week - 1]]
  return { on, by: 'report', deed: act({ kind: 'set-values', kpiId, values: [{ week, value, context, seen: null }] }) }
}

/** A habit's days until yesterday, each ticked on the day on which its week was told. */
function ticksOf(
  habitId: string,
  {
    startOn,
    days,
    today,
    told,
  }: { startOn: string; days: readonly number[]; today: string; told: (week: number) => string },
): Line[] {
  return days.flatMap((day) => {
    const on = addDays(startOn, day)
    const deed = act({ kind: 'tick-habit', habitId, on, isDone: true })
    return on < today ? [{ on: told(Math.floor(day / 7) + 1), by: 'report' as const, deed }] : []
  })
}

function countsOf(behaviourId: string, on: string): Line[] {
  return [1, 1, 2, 2, 3].map((count, at) => ({
    on,
    by: 'report',
    deed: act({ kind: 'count-behaviour', behaviourId, week: at + 1, count }),
  }))
}
