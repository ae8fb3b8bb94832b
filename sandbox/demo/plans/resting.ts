import { addDays } from '../../../domain/time/add-days.ts'
import { mondayOf } from '../../../domain/time/iso-week.ts'
import type { PlanTerms } from '../../../domain/plan/plan.ts'
import { stableId } from '../../organisation/stable-id.ts'
import { accept, act, kpi, type Line, type Tale } from './tale.ts'

/** One that rests while its person is away. */
export function resting(pairId: string, today: string): Tale {
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
