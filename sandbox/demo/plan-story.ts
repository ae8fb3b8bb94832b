import { addDays } from '../../domain/time/add-days.ts'
import { mondayOf } from '../../domain/time/iso-week.ts'
import type { Side } from '../../domain/pair.ts'
import type { Goal, HabitTerms, Kpi, PlanTerms } from '../../domain/plan/plan.ts'
import type { PlanAct } from '../../domain/plan/plan-act.ts'
import { ownPlanOf } from '../../domain/plan/plan-people.ts'
import type { Organisation } from '../organisation/make-organisation.ts'
import { stableId } from '../organisation/stable-id.ts'
import type { Deed, Happening } from './happening.ts'

/** A plan of the demonstration: who it is about, and what becomes of it. */
type Tale = { pairId: string; lines: Line[] }
type Line = { on: string; by: Side; deed: Deed }

/**
 * Four plans: one in its sixth week, one that is closed and fell short of its target by a little after gaining a lot, one
 * that rests while its person is away, and one of somebody alone. Weeks are counted from the Monday of the sandbox's day.
 */
export function planHappenings(organisation: Organisation): Happening[] {
  const today = new Date(organisation.now).toISOString().slice(0, 10)
  const with_ = (report: string) => `${organisation.castOid('elena')}_${organisation.castOid(report)}`
  const tales = [
    inItsSixthWeek(with_('priya'), today),
    closed(with_('jonas'), today),
    resting(with_('omar'), today),
    alone(ownPlanOf(organisation.castOid('sofia')), today),
  ]
  return tales.flatMap((tale) => happenings(tale, organisation.now))
}

function happenings({ pairId, lines }: Tale, now: number): Happening[] {
  const [manager = '', report = ''] = pairId.split('_')
  return lines.flatMap(({ on, by, deed }, place) => {
    // In the order in which they are told, a minute apart, from nine in the morning UTC.
    const at = Date.parse(`${on}T09:00:00Z`) + place * 1_000
    return at < now - 60_000 ? [{ pairId, oid: by === 'manager' ? manager : report, at, deed }] : []
  })
}

function inItsSixthWeek(pairId: string, today: string): Tale {
  const startOn = addDays(mondayOf(today), -35)
  const id = (what: string) => stableId(pairId, 'plan', what)
  const onTime = kpi({ id: id('on time'), target: 90, startOn, reviewOn: addDays(startOn, 55) })
  const terms: PlanTerms = {
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
  const friday = (week: number) => addDays(startOn, 7 * (week - 1) + 4)
  const notes = [
    'Old dates still count',
    'Holiday week',
    'Rota tried as an experiment',
    'First week with two leads',
    'Agenda habit held all week',
    'Two late ones, one supplier',
  ]
  const values = [66, 64, 70, 74, 78, 81]
  const value = (week: number): Line => ({
    on: week === 6 ? addDays(today, -1) : friday(week),
    by: 'report',
    deed: act({
      kind: 'set-values',
      kpiId: onTime.id,
      values: [{ week, value: values[week - 1] ?? null, context: notes[week - 1] ?? '', seen: null }],
    }),
  })
  const ticks = (habitId: string, days: readonly number[], told: (week: number) => string): Line[] =>
    days.map((day): Line => {
      const on = addDays(startOn, day)
      return {
        on: told(Math.floor(day / 7) + 1),
        by: 'report',
        deed: act({ kind: 'tick-habit', habitId, on, isDone: true }),
      }
    })
  const told = (week: number) => (week <= 3 ? friday(3) : addDays(today, -1))
  const untilYesterday = (day: number) => addDays(startOn, day) < today
  const agendaDays = [0, 1, 3, 4, 7, 8, 9, 10, 14, 15, 17, 18, 21, 22, 23, 24, 25, 28, 29, 30, 31, 32, 35, 36, 37, 38]
  const ownerDays = [14, 18, 21, 23, 28, 30, 32, 35, 37]
  return {
    pairId,
    lines: [
      {
        on: addDays(startOn, -3),
        by: 'manager',
        deed: { kind: 'propose plan', planId: id('itself'), terms, habits: [agenda] },
      },
      { on: addDays(startOn, -3), by: 'report', deed: accept },
      page(startOn, {
        planId: id('itself'),
        page: `day-${startOn}`,
        answers: ['Nobody asks me for a date before they promise one.'],
      }),
      page(addDays(startOn, 1), {
        planId: id('itself'),
        page: 'assessment-before',
        answers: ['I say yes too early', '', '', ''],
        ratings: [2, 3, 4, 2],
      }),
      value(1),
      value(2),
      { on: addDays(startOn, 14), by: 'report', deed: act({ kind: 'set-habit', habit: owner }) },
      ...ticks(agenda.id, agendaDays.filter(untilYesterday), told),
      ...ticks(owner.id, ownerDays.filter(untilYesterday), told),
      value(3),
      page(friday(3), {
        planId: id('itself'),
        page: 'week-3',
        answers: ['The rota was tried without a fight', 'Two people were ill', 'Ask on Monday, not on Wednesday'],
        isShared: true,
      }),
      value(4),
      value(5),
      ...[1, 2, 3, 4, 5].map((week): Line => ({
        on: friday(5),
        by: 'report',
        deed: act({ kind: 'count-behaviour', behaviourId: id('gating'), week, count: [1, 1, 2, 2, 3][week - 1] ?? 0 }),
      })),
      page(friday(5), {
        planId: id('itself'),
        page: 'week-5',
        answers: ['Stand-up took nine minutes', 'One supplier is late every time', 'Call them before the order'],
      }),
      // On a Monday the week has just begun.
      ...(mondayOf(today) === today ? [] : [value(6)]),
    ],
  }
}

/** From 65 to 88 of 90 and from 55 to 46 of 45: both short of their target, both a large gain. */
function closed(pairId: string, today: string): Tale {
  const startOn = addDays(mondayOf(today), -91)
  const id = (what: string) => stableId(pairId, 'plan', what)
  const onTime = kpi({ id: id('on time'), target: 90, startOn })
  const hours = kpi({
    id: id('hours'),
    name: 'Working hours',
    unit: 'h',
    direction: 'down',
    source: 'Time sheet',
    timing: 'lagging',
    target: 45,
    startOn,
    start: 55,
  })
  const week = habit({ id: id('top three'), title: 'Three tasks first', when: 'When I sit down', where: 'at my desk' })
  const terms: PlanTerms = {
    objective: 'Deliver on time, and go home on time',
    level: 'mid',
    family: 'operations',
    kpis: [onTime, hours],
    behaviours: [],
    goals: [
      goal({
        id: id('goal'),
        text: 'On time from 65 % to 90 %',
        kpiId: onTime.id,
        by: addDays(startOn, 83),
        skill: 'Delegating',
      }),
    ],
    measurement: { method: 'Project list and time sheet, each Friday by Jonas', on: 5 },
    timeline: { startOn, weeks: 12 },
  }
  const end = addDays(startOn, 82)
  const all = (kpiId: string, values: readonly number[]): Line => ({
    on: end,
    by: 'report',
    deed: act({
      kind: 'set-values',
      kpiId,
      values: values.map((value, at) => ({
        week: at + 1,
        value,
        context: at === 11 ? 'The last project was two days late' : '',
        seen: null,
      })),
    }),
  })
  const planId = id('itself')
  const words = (by: Side, said: string, celebrate: string): Line => ({
    on: addDays(startOn, 86),
    by,
    deed: act({ kind: 'review', words: said, stays: [week.id], celebrate }),
  })
  return {
    pairId,
    lines: [
      { on: addDays(startOn, -3), by: 'report', deed: { kind: 'propose plan', planId, terms, habits: [week] } },
      { on: addDays(startOn, -3), by: 'manager', deed: accept },
      page(addDays(startOn, 1), {
        planId,
        page: 'assessment-before',
        answers: ['I do it myself, it is faster', '', '', ''],
        ratings: [2, 2, 3, 2],
        isShared: true,
      }),
      all(onTime.id, [65, 66, 70, 71, 75, 78, 80, 82, 84, 85, 87, 88]),
      all(hours.id, [55, 55, 54, 52, 52, 51, 50, 49, 48, 47, 47, 46]),
      {
        on: end,
        by: 'report',
        deed: act({
          kind: 'learn-kpi',
          kpiId: onTime.id,
          words: 'The last two points are not ours: the supplier sets them.',
        }),
      },
      page(end, {
        planId,
        page: 'assessment-after',
        answers: ['I ask who could own it', '', '', ''],
        ratings: [4, 4, 4, 3],
        isShared: true,
      }),
      words('report', '23 of 25 points and nine of ten hours. Friday evenings are mine again.', ''),
      words('manager', 'He stopped firefighting. Two of his people lead projects now.', 'Dinner with the team'),
      { on: addDays(startOn, 86), by: 'manager', deed: act({ kind: 'close', isClosed: true }) },
    ],
  }
}

function resting(pairId: string, today: string): Tale {
  const startOn = addDays(mondayOf(today), -35)
  const id = (what: string) => stableId(pairId, 'plan', what)
  const answers = kpi({
    id: id('answers'),
    name: 'Questions answered within a day',
    source: 'Support board',
    cycle: 14,
    target: 85,
    startOn,
    start: 60,
  })
  const terms: PlanTerms = {
    objective: 'Nobody waits two days for an answer',
    family: 'retention',
    kpis: [answers],
    behaviours: [],
    goals: [],
    measurement: { method: 'Support board, each Thursday by Omar', on: 4 },
    timeline: { startOn, weeks: 12 },
  }
  const thursday = (week: number) => addDays(startOn, 7 * (week - 1) + 3)
  return {
    pairId,
    lines: [
      {
        on: addDays(startOn, -4),
        by: 'manager',
        deed: { kind: 'propose plan', planId: id('itself'), terms, habits: [] },
      },
      { on: addDays(startOn, -4), by: 'report', deed: accept },
      ...[62, 61, 66, 71].map((value, at): Line => ({
        on: thursday(at + 1),
        by: 'report',
        deed: act({
          kind: 'set-values',
          kpiId: answers.id,
          values: [{ week: at + 1, value, context: at === 3 ? 'A second person on Mondays' : '', seen: null }],
        }),
      })),
      {
        on: addDays(startOn, 25),
        by: 'report',
        deed: act({
          kind: 'pause',
          from: addDays(startOn, 28),
          to: addDays(startOn, 49),
          why: 'Parental leave, three weeks',
        }),
      },
    ],
  }
}

/** Begun without anybody else, with the seven first steps. */
function alone(pairId: string, today: string): Tale {
  const startOn = addDays(mondayOf(today), -7)
  const id = (what: string) => stableId(pairId, 'plan', what)
  const focus = kpi({
    id: id('focus'),
    name: 'Mornings without a meeting',
    unit: '',
    source: 'My calendar',
    cycle: 7,
    target: 4,
    startOn,
    start: 1,
  })
  const terms: PlanTerms = {
    objective: 'Four quiet mornings a week',
    kpis: [focus],
    behaviours: [],
    goals: [
      goal({
        id: id('goal'),
        text: 'Four mornings a week without a meeting',
        kpiId: focus.id,
        by: addDays(startOn, 83),
      }),
    ],
    measurement: { method: 'Counted in my calendar on Fridays', on: 5 },
    timeline: { startOn, weeks: 12 },
  }
  const block = habit({
    id: id('block'),
    title: 'Block tomorrow morning',
    when: 'When I shut my laptop',
    where: 'in my calendar',
    minutes: 3,
  })
  const planId = id('itself')
  return {
    pairId,
    lines: [
      { on: startOn, by: 'report', deed: { kind: 'propose plan', planId, terms, habits: [block] } },
      page(startOn, { planId, page: `day-${startOn}`, answers: ['Every morning was gone before I had looked at it.'] }),
      ...[0, 1, 3].map((day): Line => ({
        on: addDays(startOn, 4),
        by: 'report',
        deed: act({ kind: 'tick-habit', habitId: block.id, on: addDays(startOn, day), isDone: true }),
      })),
      {
        on: addDays(startOn, 4),
        by: 'report',
        deed: act({
          kind: 'set-values',
          kpiId: focus.id,
          values: [{ week: 1, value: 2, context: 'Two were asked away', seen: null }],
        }),
      },
    ],
  }
}

const accept: Deed = { kind: 'accept plan' }

function act(what: PlanAct): Deed {
  return { kind: 'plan act', act: what }
}

type Page = { planId: string; page: string; answers: string[]; ratings?: number[]; isShared?: boolean }

function page(on: string, { isShared = false, ...written }: Page): Line {
  return { on, by: 'report', deed: { kind: 'journal', ...written, isShared } }
}

function kpi({ startOn, start = 65, ...changes }: Partial<Kpi> & { id: string; startOn: string; start?: number }): Kpi {
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
      {
        kind: 'qualitative',
        text: 'We are always told too late',
        on: addDays(startOn, -7),
        source: 'Six conversations',
      },
    ],
    target: null,
    ...changes,
    source,
  }
}

function goal(changes: Partial<Goal> & { id: string; text: string }): Goal {
  return { achievable: true, relevant: true, ...changes }
}

function habit(changes: Partial<HabitTerms> & Pick<HabitTerms, 'id' | 'title' | 'when' | 'where'>): HabitTerms {
  return { owner: 'report', minutes: 5, days: [1, 2, 3, 4, 5], ...changes }
}
