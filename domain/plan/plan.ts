import type { CycleUnit } from '../programme/two-cycle-rule.ts'
import type { Side } from '../pair.ts'
import type { LocalDate } from '../time/day-number.ts'

/** The six parts of a plan, in their order. There is no seventh. */
export const planParts = ['objective', 'kpis', 'goals', 'habits', 'measurement', 'timeline'] as const
export type PlanPart = (typeof planParts)[number]

/** Which way the number should go. */
export type Direction = 'up' | 'down'

/** What is known of a KPI before the plan: a number, words of people, or what was seen; each with its day and source. */
export type Baseline =
  | { kind: 'quantitative'; value: number; on: LocalDate; source: string }
  | { kind: 'qualitative' | 'observational'; text: string; on: LocalDate; source: string }

/** "Would a customer care?" and "Does it matter beyond this quarter?", in the order in which they are asked. */
export const kpiChecks = ['customer', 'beyondQuarter'] as const
export type KpiCheck = (typeof kpiChecks)[number]

/**
 * One number that the plan is about, as agreed. With a `scale` its values are 1 to 5, the places in five words of the
 * pair's own. `baselines` hold at most one of each kind; they and the target may still be open when a plan starts.
 */
export type Kpi = {
  id: string
  name: string
  /** Shown behind every value: `%`, `h`, or nothing. */
  unit: string
  direction: Direction
  owner: Side
  /** Where the value is read each week. */
  source: string
  /** How often it says something new. */
  cycle: CycleUnit
  /** leading: moves early and can be acted on; lagging: tells afterwards. */
  timing: 'leading' | 'lagging'
  /** Null while unanswered. */
  checks: Record<KpiCheck, boolean | null>
  baselines: Baseline[]
  target: number | null
  scale?: string[]
  /** When the two look whether it is still the right number. */
  reviewOn?: LocalDate
  note?: string
}

/** One of one to three coaching goals. With a `kpiId` its number, unit, baseline and target are those of the KPI. */
export type Goal = {
  id: string
  text: string
  kpiId?: string
  unit?: string
  baseline?: number
  target?: number
  by?: LocalDate
  achievable: boolean | null
  relevant: boolean | null
  /** A skill that it trains, in the pair's own words. */
  skill?: string
}

/** What a leader does that should move the number; counted by one tap a week. */
export type Behaviour = {
  id: string
  owner: Side
  kind: 'gating-decisions' | 'stakeholder-demos' | 'prioritisation-meetings' | 'own'
  /** The words of one's own kind. */
  text?: string
}

/** A small thing that is done again and again, as its owner means it. `days` are ISO weekdays, 1 is Monday. */
export type HabitTerms = {
  id: string
  owner: Side
  title: string
  /** "When …": the moment that sets it off. */
  when: string
  /** "… where …" */
  where: string
  minutes: number
  days: number[]
}

export type LeaderLevel = 'emerging' | 'mid' | 'senior'
export type OutcomeFamily = 'revenue' | 'operations' | 'innovation' | 'retention'

/** What the two agree on. Habits and steps are not here: a habit is its owner's, and a step is a commitment. */
export type PlanTerms = {
  objective: string
  /** Who one wants to be, what one does then, and what comes of it: an optional opening. */
  opening?: { be: string; do: string; have: string }
  level?: LeaderLevel
  family?: OutcomeFamily
  /** In a pilot each leader has exactly one KPI. */
  isPilot?: boolean
  kpis: Kpi[]
  behaviours: Behaviour[]
  goals: Goal[]
  /** How it is measured, and on which ISO weekday the week's value is written down. */
  measurement: { method: string; on: number }
  /** `startOn` is a Monday. */
  timeline: { startOn: LocalDate; weeks: number }
}

/** A week's value. `by` is "feed" for one that a machine sent, "before" for one brought along from another pair. */
export type KpiValue = { value: number; context?: string; at: string; by: Side | 'feed' | 'before' }

/** What became of a KPI: its values by week of the plan (from 1), and what the two said of it. */
export type KpiTrack = {
  values: Record<number, KpiValue>
  /** The last day on which the two talked about it. */
  discussedOn?: LocalDate
  /** What a missed target taught. */
  learned?: string
  retired?: { on: LocalDate; by: Side }
}

/** What came of trying a habit. */
export type HabitOutcome = 'worked' | 'did-not' | 'learned'

/** A habit with the days on which it was done. Ended, it keeps its days. */
export type Habit = HabitTerms & {
  startedOn: LocalDate
  done: LocalDate[]
  /** How often its words were changed. */
  wording?: number
  ended?: { on: LocalDate; outcome: HabitOutcome; words?: string }
}

/** Time in which the plan rests. Half-open: `to` is the first day back, null while nobody knows it. */
export type Pause = { from: LocalDate; to: LocalDate | null; by: Side; why?: string }

/** A change that was agreed: which wording it made, what it touched, and why. */
export type Revision = { version: number; at: string; by: Side; reason: string; parts: PlanPart[] }

/** A change that one asks for. Declined, it stays until whoever asked for it has seen that. */
export type PendingRevision = { terms: PlanTerms; by: Side; at: string; reason: string; declinedAt?: string }

/** The yes to a change that was said last, with the wording it took the place of: within the hour it is taken back. */
export type AcceptedRevision = { asked: PendingRevision; before: PlanTerms; version: number; at: string }

/** What each of the two says at the end; `stays` are habits that go on without a plan. */
export type PlanReview = { words: Partial<Record<Side, string>>; stays: string[]; celebrate?: string }

export const planStatuses = ['proposed', 'declined', 'withdrawn', 'running', 'closed'] as const

/** A plan of two people, or of one person alone: then everything they say is agreed, and their side is "report". */
export type Plan = {
  id: string
  people: 'pair' | 'one'
  status: (typeof planStatuses)[number]
  by: Side
  proposedAt: string
  /** Of a proposal that starts anew from a former manager's plan, or from one that was closed. */
  from?: { planId: string; why: 'new-manager' | 'next' }
  answeredAt?: string
  /** Counts the wordings, from 1: those that were agreed, those of a proposal, and a yes that was taken back. */
  version: number
  terms: PlanTerms
  pending?: PendingRevision
  accepted?: AcceptedRevision
  revisions: Revision[]
  pauses: Pause[]
  /** By KPI. One without an entry has no value yet. */
  kpis: Record<string, KpiTrack>
  habits: Habit[]
  /** Counts by behaviour and week of the plan. */
  behaviours: Record<string, Record<number, number>>
  review?: PlanReview
  /** Who let a machine send values, and since when. */
  feed?: { by: Side; at: string }
  /** `why` is there when it was not closed for itself but taken along to a new manager. */
  closed?: { on: LocalDate; at: string; by: Side; why?: 'new-manager' }
}
