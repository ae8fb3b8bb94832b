import { addDays } from '../../../domain/time/add-days.ts'
import { mondayOf } from '../../../domain/time/iso-week.ts'
import type { PlanTerms } from '../../../domain/plan/plan.ts'
import { stableId } from '../../organisation/stable-id.ts'
import type { Side } from '../../../domain/pair.ts'
import { accept, act, goal, habit, kpi, type Line, page, type Tale } from './tale.ts'

/** From 65 to 88 of 90 and from 55 to 46 of 45: both short of their target, both a large gain. */
export function closed(pairId: string, today: string): Tale {
  const startOn = addDays(mondayOf(today), -91)
  const id = (what: string) => stableId(pairId, 'plan', what)
  const { onTime, hours, week, terms } = agreed(id, startOn)
  const end = addDays(startOn, 82)
  const all = (kpiId: string, values: readonly number[], last: string): Line => ({
    on: end,
    by: 'report',
    deed: act({
      kind: 'set-values',
      kpiId,
      values: values.map((value, at) => ({
        week: at + 1,
        value,
        context: at === 11 ? last : '',
        seen: null,
      })),
    }),
  })
  const planId = id('itself')
  const words = (by: Side, said: string, celebrate: string) =>
    reviewed({ on: addDays(startOn, 86), by, said, celebrate, stays: [week.id] })
  return {
    pairId,
    lines: [
      { on: addDays(startOn, -3), by: 'report', deed: { kind: 'propose plan', planId, terms, habits: [week] } },
      { on: addDays(startOn, -3), by: 'manager', deed: accept },
      page(addDays(startOn, 1), {
        planId,
        page: 'assessment-before',
        answers: ['I do it myself, it is faster', '', '', '', ''],
        ratings: [2, 2, 3, 2, 2],
        isShared: true,
      }),
      ...ticks(week.id, startOn),
      all(onTime.id, [65, 66, 70, 71, 75, 78, 80, 82, 84, 85, 87, 88], 'The last project was two days late'),
      all(hours.id, [55, 55, 54, 52, 52, 51, 50, 49, 48, 47, 47, 46], 'One evening for the release'),
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
        answers: ['I ask who could own it', '', '', '', ''],
        ratings: [4, 4, 4, 3, 4],
        isShared: true,
      }),
      words('report', '23 of 25 points and nine of ten hours. Friday evenings are mine again.', ''),
      words('manager', 'He stopped firefighting. Two of his people lead projects now.', 'Dinner with the team'),
      { on: addDays(startOn, 86), by: 'manager', deed: act({ kind: 'close', isClosed: true }) },
    ],
  }
}

/** What the two agreed on before it began. */
function agreed(id: (what: string) => string, startOn: string) {
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
  return { onTime, hours, week, terms }
}

/** Three days of each week but the fourth, in which he was away; told on its Friday. */
function ticks(habitId: string, startOn: string): Line[] {
  const weeks = Array.from({ length: 12 }, (_, at) => at).filter((at) => at !== 3)
  return weeks.flatMap((at) =>
    [0, 1, 3].map((day): Line => {
      const monday = addDays(startOn, 7 * at)
      const on = addDays(monday, day)
      return { on: addDays(monday, 4), by: 'report', deed: act({ kind: 'tick-habit', habitId, on, isDone: true }) }
    }),
  )
}

type Review = { on: string; by: Side; said: string; celebrate: string; stays: string[] }

function reviewed({ on, by, said, celebrate, stays }: Review): Line {
  return { on, by, deed: act({ kind: 'review', words: said, stays, celebrate }) }
}
