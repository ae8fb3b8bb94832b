import { z } from 'zod'
import type { JournalEntry } from '#domain/plan/journal'
import type { Plan } from '#domain/plan/plan'
import type { PlanDraft } from '#domain/plan/plan-draft'
import type { PlanStrip } from '#domain/plan/plan-strip'
import type { ChosenPreference } from '#domain/plan/preference'
import type { SameStage } from '#domain/session'
import type { Side } from '#domain/pair'
import { itemId, pairId, threadId } from './fields.ts'
import type { CommitmentView, PersonView } from './view.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/**
 * The plan of a pair, or one's own: that lies in the pair of a person with themselves, `{oid}_{oid}`. With `planId` a plan
 * of before, to be read only.
 *
 * The caller's own draft and journal come only to where nobody else looks: to a meeting, named by its `thread`, of the two
 * alone, or to a page of their own with no meeting around it. A plan of one's own has nobody else.
 */
export const readPlan = operation({
  need: 'plan-read',
  effect: 'read',
  why: 'The two read their plan, and whoever plans alone their own.',
  input: z.strictObject({
    pairId,
    planId: itemId.exactOptional(),
    thread: threadId.exactOptional(),
    place: z.literal('own-page').exactOptional(),
  }),
  output: answer<ReadPlanOutput>(),
  sample: samplePair,
})

/** A plan of before, in one line. */
export type PastPlan = { planId: string; objective: string; startOn: string; closedOn: string }

/** The part of the journal that the other person shared; one's own is beside it. */
export type SharedPage = JournalEntry & { by: Side }

export type ReadPlanOutput = {
  /** Whole, as the rules take it; null when there is none. Its `changePlan` says what an act would make of it. */
  plan: Plan | null
  strip: PlanStrip | null
  you: Side
  /** Absent for a plan of one's own. */
  other?: PersonView
  /** Never for a plan of before. */
  mayWrite: boolean
  today: string
  revision: string
  /** The steps of this plan: commitments, open and closed. */
  steps: CommitmentView[]
  /** One's own draft, seen by nobody else. */
  draft: PlanDraft | null
  /** One's own pages, oldest first. */
  journal: JournalEntry[]
  /** What the other person shared of theirs. */
  shared: SharedPage[]
  past: PastPlan[]
  preferences: Partial<Record<Side, ChosenPreference>>
  /** In how many of the last six 1:1s each stage of SAME was worked on. */
  same: { of: number; stages: Record<SameStage, number> }
}
