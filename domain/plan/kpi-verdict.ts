import type { CycleUnit } from '../programme/two-cycle-rule.ts'
import { twoCycleRule } from '../programme/two-cycle-rule.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { Kpi, KpiTrack, Plan } from './plan.ts'
import { defaults } from '../defaults.ts'
import { lastDay, restedDays, startOfWeek, type TimedPlan } from './plan-weeks.ts'

/** A week's value with its week. */
export type WeekValue = { week: number; value: number }

/**
 * What may be said of a KPI. `gained` is the way from the baseline in the wanted direction, negative when it went the
 * other way; `ofGoal` is its share of the way to the target, null without a target. `isReached` says that the latest
 * value is at the target, however early. `isMissed`: the plan is over and it is not.
 */
export type KpiVerdict =
  | { kind: 'no-baseline' | 'no-value'; cycles: Cycles }
  | {
      kind: 'early' | 'improved' | 'unchanged' | 'worse'
      cycles: Cycles
      latest: WeekValue
      gained: number
      ofGoal: number | null
      isReached: boolean
      isMissed: boolean
    }

/** Full cycles of the KPI that are behind its latest value, and how many it takes before anything is declared. */
export type Cycles = { complete: number; needed: number }

/**
 * Has the number improved? Nothing of the kind is said before two full cycles are behind the latest value: until then it
 * is "early". Weeks that rest are no time in a cycle.
 *
 * Example: from 65 with the goal 90 and a cycle of 28 days, 81 in week 6: 38 days, so early, 1 of 2, 16 of 25 gained.
 * With 88 in week 12: 84 days, 3 cycles: improved, 23 of 25, missed and nevertheless 92 % of the way.
 */
export function kpiVerdict(plan: Plan, kpi: Kpi, today: LocalDate): KpiVerdict {
  const latest = latestValue(plan.kpis[kpi.id])
  const cycles = cyclesBehind(plan, { cycle: kpi.cycle, lastWeek: latest?.week ?? 0, today })
  const start = baselineOf(kpi)
  if (latest === null) return { kind: 'no-value', cycles }
  if (start === null) return { kind: 'no-baseline', cycles }
  const sign = kpi.direction === 'up' ? 1 : -1
  const gained = tidy(sign * (latest.value - start))
  const wanted = kpi.target === null ? null : tidy(sign * (kpi.target - start))
  const isReached = wanted !== null && gained >= wanted
  const after = gained > 0 ? 'improved' : gained < 0 ? 'worse' : 'unchanged'
  return {
    kind: cycles.complete < cycles.needed ? 'early' : after,
    cycles,
    latest,
    gained,
    ofGoal: wanted === null || wanted <= 0 ? null : gained / wanted,
    isReached,
    isMissed: wanted !== null && !isReached && isOver(plan, today),
  }
}

/** The number a KPI starts from, or null while none is known. */
export function baselineOf({ baselines }: Pick<Kpi, 'baselines'>): number | null {
  const found = baselines.find((one) => one.kind === 'quantitative')
  return found?.kind === 'quantitative' ? found.value : null
}

export function latestValue(track: KpiTrack | undefined): WeekValue | null {
  const weeks = Object.keys(track?.values ?? {}).map(Number)
  const week = weeks.length === 0 ? undefined : Math.max(...weeks)
  const entry = week === undefined ? undefined : track?.values[week]
  return week === undefined || entry === undefined ? null : { week, value: entry.value }
}

/** Counted up to the end of the week of the latest value, or to today when that is earlier; none without a value. */
export function cyclesBehind(plan: TimedPlan, seen: { cycle: CycleUnit; lastWeek: number; today: LocalDate }): Cycles {
  const needed = defaults.programme.cyclesNeeded
  const monday = seen.lastWeek < 1 ? null : startOfWeek(plan, seen.lastWeek)
  if (monday === null) return { complete: 0, needed }
  const weekEnds = addDays(monday, 7)
  const until = seen.today < weekEnds ? seen.today : weekEnds
  const asOf = addDays(until, -restedDays(plan, until))
  return { complete: twoCycleRule({ start: plan.terms.timeline.startOn, asOf, unit: seen.cycle }).complete, needed }
}

function isOver(plan: Plan, today: LocalDate): boolean {
  const last = lastDay(plan)
  return plan.status === 'closed' || (last !== null && today > last)
}

/** Differences of decimals are shown, and 0.3 - 0.1 is not 0.2 to a machine. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
