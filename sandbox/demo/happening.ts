import type { HabitTerms, PlanTerms } from '../../domain/plan/plan.ts'
import type { PlanAct } from '../../domain/plan/plan-act.ts'

/**
 * When a promise ends: some days after it was given, or some days from the day the sandbox starts, so that there is
 * always something overdue and something due soon.
 */
export type Due = { days: number } | { fromToday: number }

/** Something a person did in a pair. `sets` names the line it makes, `of` names a line made before. */
export type Deed =
  | { kind: 'topic'; text: string; sets?: string }
  | { kind: 'discuss'; of: string }
  | { kind: 'note'; text: string }
  | { kind: 'private note'; text: string }
  | { kind: 'promise'; text: string; owner: 'manager' | 'report'; due: Due; sets?: string; isStep?: true }
  | { kind: 'tick'; of: string }
  | { kind: 'confirm'; of: string }
  | { kind: 'propose plan'; planId: string; terms: PlanTerms; habits: HabitTerms[] }
  | { kind: 'accept plan' }
  | { kind: 'plan act'; act: PlanAct }
  | {
      kind: 'journal'
      planId: string
      page: string
      answers: string[]
      ratings?: number[]
      isShared: boolean
    }

/** A deed with its author and its instant (epoch milliseconds). */
export type Happening = { pairId: string; oid: string; at: number; deed: Deed }
