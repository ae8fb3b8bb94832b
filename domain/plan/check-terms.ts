import type { CycleUnit } from '../programme/two-cycle-rule.ts'
import { twoCycleRule } from '../programme/two-cycle-rule.ts'
import { addDays } from '../time/add-days.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { weekday } from '../time/weekday.ts'
import { baselineOf } from './kpi-verdict.ts'
import { type HabitTerms, type Kpi, type KpiCheck, kpiChecks, type PlanTerms } from './plan.ts'
import { planLimits } from './plan-limits.ts'
import type { NamedKpi, PlanProblem } from './plan-problem.ts'

/**
 * What keeps these terms from being a plan: every problem that is found, none when all is well. Baselines, targets, goals
 * and habits may still be open; what is there must be right. Retired KPIs are history and are not looked at.
 */
export function checkTerms(
  terms: PlanTerms,
  { today, retired = [] }: { today: LocalDate; retired?: readonly string[] },
): PlanProblem[] {
  const { goals, behaviours, measurement } = terms
  const kpis = terms.kpis.filter(({ id }) => !retired.includes(id))
  const ids = [...terms.kpis, ...goals, ...behaviours].map(({ id }) => id)
  return [
    ...when(terms.objective.trim() === '', { part: 'objective', kind: 'no-objective' }),
    ...checkTimeline(terms),
    ...when(kpis.length === 0, { part: 'kpis', kind: 'no-kpi' }),
    ...when(kpis.length > planLimits.kpis, { part: 'kpis', kind: 'too-many-kpis', most: planLimits.kpis }),
    ...when(terms.isPilot === true && kpis.length > 1, { part: 'kpis', kind: 'pilot-needs-one-kpi' }),
    ...kpis.flatMap((kpi) => {
      return checkKpi(kpi, { weeks: terms.timeline.weeks, today, place: terms.kpis.indexOf(kpi) + 1 })
    }),
    ...sameNames(kpis),
    ...when(goals.length > planLimits.goals, { part: 'goals', kind: 'too-many-goals', most: planLimits.goals }),
    ...when(
      goals.some(({ text }) => text.trim() === ''),
      { part: 'goals', kind: 'goal-without-text' },
    ),
    ...goals
      .filter(({ kpiId }) => kpiId !== undefined && !terms.kpis.some(({ id }) => id === kpiId))
      .map(({ text }): PlanProblem => ({ part: 'goals', kind: 'goal-of-no-kpi', text })),
    ...when(behaviours.length > planLimits.behaviours, {
      part: 'behaviours',
      kind: 'too-many-behaviours',
      most: planLimits.behaviours,
    }),
    ...when(
      behaviours.some(({ kind, text = '' }) => kind === 'own' && text.trim() === ''),
      { part: 'behaviours', kind: 'behaviour-without-words' },
    ),
    ...when(measurement.method.trim() === '', { part: 'measurement', kind: 'no-method' }),
    ...when(new Set(ids).size < ids.length, { part: 'plan', kind: 'same-id' }),
  ]
}

/** Is the day on which these terms begin near enough? Asked when a plan begins, not when it is changed half-way. */
export function checkStart({ timeline: { startOn } }: PlanTerms, today: LocalDate): PlanProblem[] {
  const { startBackDays, startAheadDays } = planLimits
  const isNear = addDays(today, -startBackDays) <= startOn && startOn <= addDays(today, startAheadDays)
  return when(!isNear, { part: 'timeline', kind: 'start-too-far', startOn })
}

function checkTimeline({ timeline: { startOn, weeks } }: PlanTerms): PlanProblem[] {
  const { fewestWeeks: fewest, mostWeeks: most } = planLimits
  const isWhole = Number.isInteger(weeks) && weeks >= fewest && weeks <= most
  return [
    ...when(!isWhole, { part: 'timeline', kind: 'weeks-out-of-range', weeks, fewest, most }),
    ...when(weekday(dayNumber(startOn)) !== 1, { part: 'timeline', kind: 'start-not-monday' }),
  ]
}

type AboutKpi = { weeks: number; today: LocalDate; place: number }

function checkKpi(kpi: Kpi, { weeks, today, place }: AboutKpi): PlanProblem[] {
  const { target, direction, baselines, cycle } = kpi
  const isNamed = kpi.name.trim() !== ''
  const named: NamedKpi = isNamed ? { name: kpi.name } : { name: '', place }
  const start = baselineOf(kpi)
  const isTargeted = start !== null && target !== null
  const goesWrong = isTargeted && (direction === 'up' ? target < start : target > start)
  const kinds = baselines.map(({ kind }) => kind)
  const part = 'kpis'
  return [
    ...when(!isNamed, { part, kind: 'kpi-without-name', place }),
    ...when(kpi.source.trim() === '', { part, kind: 'kpi-without-source', ...named }),
    ...when(isTargeted && start === target, { part, kind: 'target-is-baseline', ...named, value: start ?? 0 }),
    ...when(goesWrong, { part, kind: 'target-against-direction', ...named, direction }),
    ...when(daysOf(cycle) < 1, { part, kind: 'cycle-too-short', ...named }),
    ...when(daysOf(cycle) > weeks * 7, { part, kind: 'cycle-longer-than-plan', ...named, cycle, weeks }),
    ...when(new Set(kinds).size < kinds.length, { part, kind: 'baseline-twice', ...named }),
    ...when(
      baselines.some(({ on }) => on > today),
      { part, kind: 'baseline-in-future', ...named },
    ),
    ...checkScale(kpi, named),
  ]
}

/** A number is named by whoever speaks of it, and by a machine that sends it: two of one name cannot be told apart. */
function sameNames(kpis: readonly Kpi[]): PlanProblem[] {
  const names = kpis.map(({ name }) => name.trim().toLowerCase())
  const twice = kpis.find((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') < at)
  return twice === undefined ? [] : [{ part: 'kpis', kind: 'kpi-name-twice', name: twice.name }]
}

function checkScale(kpi: Kpi, named: NamedKpi): PlanProblem[] {
  const { scale, target } = kpi
  if (scale === undefined) return []
  const words = new Set(scale.map((word) => word.trim()).filter((word) => word !== ''))
  if (words.size !== planLimits.scaleSteps || scale.length !== planLimits.scaleSteps)
    return [{ part: 'kpis', kind: 'scale-needs-five-words', ...named }]
  const off = [baselineOf(kpi), target].find((value) => value !== null && !isOnScale(value))
  return off === undefined || off === null ? [] : [{ part: 'kpis', kind: 'not-on-scale', ...named, value: off }]
}

export function isOnScale(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= planLimits.scaleSteps
}

/** What keeps these from being the habits of a plan; those that have ended are not counted. */
export function checkHabits(habits: readonly HabitTerms[]): PlanProblem[] {
  const part = 'habits'
  const { habits: most, mostHabitMinutes } = planLimits
  return [
    ...when(habits.length > most, { part, kind: 'too-many-habits', most }),
    ...when(new Set(habits.map(({ id }) => id)).size < habits.length, { part, kind: 'same-id' }),
    ...habits.flatMap(({ title, when: moment, where, minutes, days }): PlanProblem[] => [
      ...when(title.trim() === '', { part, kind: 'habit-without-title' }),
      ...when(moment.trim() === '' || where.trim() === '', { part, kind: 'habit-without-moment', title }),
      ...when(days.length === 0, { part, kind: 'habit-without-days', title }),
      ...when(!(minutes >= 1 && minutes <= mostHabitMinutes), {
        part,
        kind: 'habit-too-long',
        title,
        most: mostHabitMinutes,
      }),
    ]),
  ]
}

/** Something to think about before one says yes. None of it stands in the way. */
export type PlanHint =
  | { kind: 'only-lagging' }
  | { kind: 'checks-open'; name: string; open: KpiCheck[] }
  | { kind: 'checks-denied'; name: string }
  | { kind: 'more-than-one-kpi' }
  | { kind: 'never-two-cycles'; name: string; complete: number }
  | { kind: 'habit-is-long'; title: string; minutes: number }

/** What the two are told about their plan: warnings and help, never a refusal. */
export function hintsOf(terms: PlanTerms, habits: readonly HabitTerms[] = []): PlanHint[] {
  const { kpis, timeline } = terms
  const endsOn = addDays(timeline.startOn, timeline.weeks * 7)
  const hints: PlanHint[] = []
  if (kpis.length > 0 && kpis.every(({ timing }) => timing === 'lagging')) hints.push({ kind: 'only-lagging' })
  if (kpis.length > 1) hints.push({ kind: 'more-than-one-kpi' })
  for (const { name, checks, cycle } of kpis) {
    const open = kpiChecks.filter((check) => checks[check] === null)
    if (open.length > 0) hints.push({ kind: 'checks-open', name, open })
    if (kpiChecks.some((check) => checks[check] === false)) hints.push({ kind: 'checks-denied', name })
    const { complete, declarable } = twoCycleRule({ start: timeline.startOn, asOf: endsOn, unit: cycle })
    if (!declarable) hints.push({ kind: 'never-two-cycles', name, complete })
  }
  for (const { title, minutes } of habits)
    if (minutes > planLimits.habitMinutes) hints.push({ kind: 'habit-is-long', title, minutes })
  return hints
}

/** The shortest that a cycle can be, in days. */
function daysOf(cycle: CycleUnit): number {
  if (typeof cycle === 'number') return Number.isInteger(cycle) ? cycle : 0
  return { week: 7, month: 28, quarter: 90, year: 365 }[cycle]
}

function when(isSo: boolean, problem: PlanProblem): PlanProblem[] {
  return isSo ? [problem] : []
}
