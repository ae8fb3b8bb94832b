import type { CycleUnit } from '../programme/two-cycle-rule.ts'
import type { PlanPart } from './plan.ts'

/** Which KPI it is about; `place` is its place in the plan, from 1, where it has no name yet. */
export type NamedKpi = { name: string; place?: number }

/** Why something cannot stand in a plan, with what its sentence names. `part` is where it is to be mended. */
export type PlanProblem = { part: PlanPart | 'behaviours' | 'pause' | 'values' | 'plan' } & (
  | { kind: 'no-objective' | 'no-kpi' | 'no-method' }
  | { kind: 'too-many-kpis' | 'too-many-goals' | 'too-many-habits' | 'too-many-behaviours'; most: number }
  | { kind: 'pilot-needs-one-kpi' }
  | { kind: 'same-id' }
  | { kind: 'kpi-without-name'; place: number }
  | ({ kind: 'kpi-without-source' } & NamedKpi)
  | { kind: 'kpi-name-twice'; name: string }
  | ({ kind: 'target-is-baseline'; value: number } & NamedKpi)
  | ({ kind: 'target-against-direction'; direction: 'up' | 'down' } & NamedKpi)
  | ({ kind: 'cycle-longer-than-plan'; cycle: CycleUnit; weeks: number } & NamedKpi)
  | ({ kind: 'cycle-too-short' } & NamedKpi)
  | ({ kind: 'baseline-twice' } & NamedKpi)
  | ({ kind: 'baseline-in-future' } & NamedKpi)
  | ({ kind: 'scale-needs-five-words' } & NamedKpi)
  | ({ kind: 'not-on-scale'; value: number } & NamedKpi)
  | { kind: 'weeks-out-of-range'; weeks: number; fewest: number; most: number }
  | { kind: 'start-not-monday' | 'start-is-past' }
  | { kind: 'kpi-has-values'; name: string }
  | { kind: 'start-too-far'; startOn: string }
  | { kind: 'habit-without-moment'; title: string }
  | { kind: 'habit-without-days'; title: string }
  | { kind: 'habit-too-long'; title: string; most: number }
  | { kind: 'goal-without-text' | 'habit-without-title' }
  | { kind: 'goal-of-no-kpi'; text: string }
  | { kind: 'behaviour-without-words' }
  | { kind: 'reason-missing' }
  | { kind: 'too-many-revisions' | 'too-many-pauses' | 'habits-ever'; most: number }
  | { kind: 'pause-in-the-past' | 'pause-ends-before-it-begins' | 'pauses-overlap' | 'pause-over-values' }
  | { kind: 'review-missing' }
  | { kind: 'plan-runs-already' | 'too-large' }
  | { kind: 'week-not-there'; week: number; last: number }
  | { kind: 'day-not-there' }
)

/** What the sentence of one kind of problem is told. */
export type ProblemOf<Kind extends PlanProblem['kind']> = PlanProblem extends infer One
  ? One extends { kind: infer Kinds }
    ? Kind extends Kinds
      ? One
      : never
    : never
  : never

/** A sentence for each kind of problem. */
export type ProblemSentences = { [Kind in PlanProblem['kind']]: (problem: ProblemOf<Kind>) => string }
