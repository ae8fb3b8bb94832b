import type { JournalEntry, JournalPage } from '#domain/plan/journal'
import type { PairId, Side } from '#domain/pair'
import type { Plan } from '#domain/plan/plan'
import type { PlanDraft } from '#domain/plan/plan-draft'

/** A plan with the version it was read at. */
export type KeptPlan = { plan: Plan; etag: string }

/**
 * One change of the plan of a pair. `etag` is the version it was read at, undefined where there was none. `filed` is the
 * plan that it takes the place of, put away in the same transaction. `what` names what was done.
 */
export type PlanChange = {
  pairId: PairId
  plan: Plan
  etag: string | undefined
  filed?: Plan | undefined
  what: string
  by: string
  at: string
}

export type PlanKept = { kind: 'kept'; revision: string } | { kind: 'conflict' }

/** Thrown when a plan holds more text than one row takes. Nothing was written. */
export class PlanTooLargeError extends Error {
  constructor() {
    super('A plan holds more text than one row takes')
    this.name = 'PlanTooLarge'
  }
}

/**
 * The plans of pairs and, in the pair of a person with themselves, of people alone: those lie in the partition that only
 * their own id names. Of each there is one that counts, and those that were put away.
 */
export interface PlanStore {
  /** The plan that waits, runs, or was the last one. One point read. Throws `WordsUnreadableError` when it does not open. */
  plan(pairId: PairId): Promise<KeptPlan | undefined>
  keep(change: PlanChange): Promise<PlanKept>
  /** Plans that were put away, the newest first; those whose words do not open are left out. */
  past(pairId: PairId): Promise<Plan[]>
  /** What the two shared of their journals of this plan. */
  shared(pairId: PairId, planId: string): Promise<(JournalEntry & { by: Side })[]>
  /** Shares a page, or takes it back when there is none. Gives the pair's new revision. */
  share(pairId: PairId, page: SharedPlace, entry: JournalEntry | undefined): Promise<string>
  revision(pairId: PairId): Promise<string>
}

export type SharedPlace = { planId: string; by: Side; page: JournalPage }

/** What one person writes for themselves beside a plan: a draft and a journal, in the partition of their private notes. */
export interface PlanDesk {
  draft(author: string, pairId: PairId): Promise<PlanDraft | undefined>
  keepDraft(author: string, pairId: PairId, draft: PlanDraft | undefined): Promise<void>
  /** The pages of one plan, in the order in which they were first written. */
  journal(author: string, pairId: PairId, planId: string): Promise<JournalEntry[]>
  /** Writes a page, or takes it away when there is no entry. */
  keepPage(
    author: string,
    at: { pairId: PairId; planId: string; page: JournalPage },
    entry?: JournalEntry,
  ): Promise<void>
}
