import { lastCompleteBlock } from '../../../domain/time/block.ts'
import { addDays } from '../../../domain/time/add-days.ts'
import { mondayOf } from '../../../domain/time/iso-week.ts'
import type { PlanTerms } from '../../../domain/plan/plan.ts'
import { isoDay } from '../../organisation/day.ts'
import type { Organisation } from '../../organisation/make-organisation.ts'
import { stableId } from '../../organisation/stable-id.ts'
import { hasManyPeople, isBesideStory } from '../people-beside.ts'
import { accept, act, kpi, type Line, type Tale } from './tale.ts'

const oneIn = 3
const mostPlans = 24
const cycleDays = 14

/**
 * Plans of people whom no visitor can be, so that a release has something to tell of plans: one 1:1 in three, as long as
 * there are few. They ran before the last block that is over began; two in three of them wrote their number down for two
 * cycles.
 */
export function plansOfOthers(organisation: Organisation): Tale[] {
  if (!hasManyPeople(organisation)) return []
  const { from } = lastCompleteBlock(isoDay(organisation.world.today))
  const startOn = addDays(mondayOf(from), -14)
  return pairsOfOthers(organisation, addDays(startOn, -28))
    .filter((_, at) => at % oneIn === 0)
    .slice(0, mostPlans)
    .map((pairId, at) => tale(pairId, { startOn, weeks: at % 3 === 2 ? 1 : 5 }))
}

/** Pairs whose calendars may be read, who were one on this day, and whose report never had another manager. */
function pairsOfOthers(organisation: Organisation, day: string): string[] {
  const { accounts } = organisation
  const then = Date.parse(`${day}T00:00:00Z`)
  return accounts.flatMap(({ kind, isEnabled, oid }) => {
    const [edge, ...others] = organisation.history(oid)
    if (kind !== 'person' || !isEnabled || edge === undefined || others.length > 0 || edge.to !== null) return []
    const isOther = [oid, edge.managerOid].every((one) => isBesideStory(organisation, one))
    const wereOne = organisation.managerAt(oid, then) === edge.managerOid
    return isOther && wereOne ? [`${edge.managerOid}_${oid}`] : []
  })
}

/** `weeks` is how many of them have a value. */
function tale(pairId: string, { startOn, weeks }: { startOn: string; weeks: number }): Tale {
  const id = (what: string) => stableId(pairId, 'plan', what)
  const returns = kpi({
    id: id('returns'),
    name: 'Orders right the first time',
    source: 'Returns board',
    cycle: cycleDays,
    target: 95,
    startOn,
    start: 88,
  })
  const terms: PlanTerms = {
    objective: 'Right the first time',
    kpis: [returns],
    behaviours: [],
    goals: [],
    measurement: { method: 'Returns board, each Friday', on: 5 },
    timeline: { startOn, weeks: 12 },
  }
  const values = Array.from({ length: weeks }, (_, at) => ({
    week: at + 1,
    value: 88 + at,
    context: '',
    seen: null,
  }))
  const lines: Line[] = [
    {
      on: addDays(startOn, -4),
      by: 'manager',
      deed: { kind: 'propose plan', planId: id('itself'), terms, habits: [] },
    },
    { on: addDays(startOn, -4), by: 'report', deed: accept },
    {
      on: addDays(startOn, 7 * weeks - 2),
      by: 'report',
      deed: act({ kind: 'set-values', kpiId: returns.id, values }),
    },
  ]
  return { pairId, lines }
}
