import { addDays } from '../../../domain/time/add-days.ts'
import { mondayOf } from '../../../domain/time/iso-week.ts'
import type { PlanTerms } from '../../../domain/plan/plan.ts'
import { stableId } from '../../organisation/stable-id.ts'
import { act, goal, habit, kpi, type Line, page, type Tale } from './tale.ts'

/** Begun without anybody else, with the seven first steps. */
export function alone(pairId: string, today: string): Tale {
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
